package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Keeps items of one subject from deletion or use.
 *
 * @param category the category it covers, or that of its item; null: everything held about the subject
 * @param item the item it covers, if only one
 * @param ground a kebab-case code, such as {@code accuracy-contested} (Art. 18(1)(a))
 * @param notShownUntil of a hold that an authority ordered: the day from which its subject may be told of it
 */
public record Block(
        Kind kind,
        @Nullable Category category,
        @Nullable UUID item,
        String ground,
        Instant placedAt,
        @Nullable LocalDate notShownUntil) {

    /**
     * What one restriction covers.
     *
     * @param category null with an item of any category, or for everything
     */
    public record Cover(
            @Nullable Category category, @Nullable UUID item) {}

    /** A block that has just been lifted. */
    public record Lifted(UUID id, Kind kind, Cover cover) {}

    /** The ground that every hold has for those who are not told its own. A ground left out now and then would tell. */
    public static final String UNTOLD = "hold";

    /** The ground of a restriction that ends the use of its items and not their retention (Art. 21(1)). */
    public static final String OBJECTION_GRANTED = "objection-granted";

    public Block(Kind kind, @Nullable Category category, @Nullable UUID item, String ground, Instant placedAt) {
        this(kind, category, item, ground, placedAt, null);
    }

    /** Whether the subject may be told of it on a day. */
    public boolean isShownOn(LocalDate day) {
        return notShownUntil == null || !day.isBefore(notShownUntil);
    }

    /**
     * Answers the block as everybody but the data protection officer sees it: of a hold, that it keeps the items, and
     * nothing of why.
     */
    public Block withoutGrounds() {
        return kind == Kind.HOLD ? new Block(kind, category, item, UNTOLD, placedAt) : this;
    }

    /** What kind of block it is. */
    @Schema(name = "BlockKind")
    public enum Kind implements Slug {
        /** Staff keeps the items, for a legal claim or an authority. */
        HOLD,
        /** The items may only be stored (Art. 18). */
        RESTRICTION,
        /** An open request concerns the items. */
        REQUEST
    }

    /**
     * Whether staff hears nothing of a person but that they are restricted: a restriction of who they are has them stored
     * only, and shown to nobody but the data protection officer (Art. 18(2)).
     *
     * @param blocks the person's active ones
     */
    public static boolean hidePersonFrom(Principal.Staff viewer, Stream<Block> blocks) {
        return !viewer.isOfficer() && blocks.anyMatch(Block::restrictsPerson);
    }

    /** Whether it is a restriction of who the person is: of everything, of contact details or of roles. */
    private boolean restrictsPerson() {
        return kind == Kind.RESTRICTION
                && (category == null && item == null
                        || category == Category.CONTACT_DETAILS
                        || category == Category.ORGANISATIONS);
    }

    /** Whether the block covers an item. */
    public boolean covers(Category itemCategory, @Nullable UUID itemId) {
        if (item != null) {
            return item.equals(itemId);
        }
        return category == null || category == itemCategory;
    }
}
