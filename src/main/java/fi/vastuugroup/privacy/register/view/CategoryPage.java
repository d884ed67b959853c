package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.Processor;
import fi.vastuugroup.privacy.register.ItemList;
import java.util.List;

/**
 * A page of a category as it is read, to be put in words.
 *
 * @param processors those who process data for the controller
 */
public record CategoryPage(ItemList list, List<Processor> processors) {}
