package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.privacynotice.Category;

/**
 * What becomes of the items of a category under a rule when their last day is over.
 *
 * @param due how many are deleted
 * @param blocked how many stay because of a block
 */
public record Foretold(Category category, String rule, long due, long blocked) {}
