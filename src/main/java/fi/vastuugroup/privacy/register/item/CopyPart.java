package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the copy of everything that is held about a person (Art. 15(3)). It shows what the person may see, in
 * transactions that see no one else's rows, and portion by portion, so that a person of whom much is held takes no more
 * memory than another.
 */
public interface CopyPart {

    /** How many entries a portion has. */
    int PORTION = 50;

    /** Which one it is; the copy has them in their order. */
    Part part();

    /** Reads it from its beginning, as fast as it is taken. */
    Multi<?> of(UUID subject, Extent extent, Language language);

    /** The parts of a copy. */
    @Schema(
            name = "CopyPart",
            description =
                    "`category`: what is held of a category and why; `item`: the items, also withheld ones, with the reason;"
                            + " `waiting-update`: updates that wait for the end of a restriction or a hold; `choices`,"
                            + " `consent`, `disclosure`, `look`, `request`: as the person reads them in the portal.")
    enum Part implements Slug {
        CATEGORY,
        ITEM,
        WAITING_UPDATE,
        CHOICES,
        CONSENT,
        DISCLOSURE,
        LOOK,
        REQUEST
    }

    /**
     * What a copy is about.
     *
     * @param portable only what the person gave (Art. 20)
     * @param only of all that, the items of one category; null for each
     */
    record Extent(
            ItemSelection selection,
            boolean portable,
            @Nullable Category only) {

        public Extent(ItemSelection selection, boolean portable) {
            this(selection, portable, null);
        }

        /** The same, of one category alone. */
        public Extent of(Category category) {
            return new Extent(selection, portable, category);
        }

        /** Whether it is of everything, and not of items alone. */
        public boolean isEverything() {
            return selection.isAll() && !portable;
        }

        /** Whether it has items of a category. */
        public boolean concerns(Category category) {
            return (only == null || only == category)
                    && (!portable || category.portability() != Category.Portability.NO)
                    && (selection.isAll()
                            || selection.categories().contains(category)
                            || !selection.items().isEmpty());
        }

        /** Whether it has an item. */
        public boolean covers(Category category, UUID item) {
            return selection.isAll()
                    || selection.categories().contains(category)
                    || selection.items().contains(item);
        }
    }

    /** Reads a list page by page, the next one when the one before was taken. */
    static <T> Multi<T> paged(String list, Function<Cursor, Uni<Page<T>>> read) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(Cursor.parse(list, null)),
                        cursor -> read.apply(cursor.get()).invoke(page -> {
                            String next = page.nextCursor();
                            if (next != null) {
                                cursor.set(Cursor.parse(list, next));
                            }
                        }))
                .whilst(page -> page.nextCursor() != null)
                .onItem()
                .transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page.items()));
    }
}
