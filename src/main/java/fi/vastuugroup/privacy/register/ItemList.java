package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;

/**
 * A page of a category, with what is held of it.
 *
 * @param summary of the whole category, whatever the list leaves out
 * @param total how many items the list has, on all its pages
 */
public record ItemList(CategorySummary summary, Page<Item> page, long total) {}
