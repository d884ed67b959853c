package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.privacynotice.Category;

/** A source's key for an item: its id is unique in the category, whomever the item is about. */
public record ItemKey(Category category, String id) {

    public static ItemKey of(BatchLine line) {
        return new ItemKey(line.category(), line.id());
    }
}
