package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;

/** A source's key for an item: its id is unique in the category, whomever the item is about. */
record ItemKey(Category category, String id) {

    static ItemKey of(BatchLine line) {
        return new ItemKey(line.category(), line.id());
    }
}
