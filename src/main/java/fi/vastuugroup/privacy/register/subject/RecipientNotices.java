package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.slug.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Told, in the same transaction, of everything that recipients of personal data must be told of (Art. 19). The feature
 * that knows to whom data was disclosed implements it.
 */
public interface RecipientNotices {

    /**
     * After the change and the decisions that follow from it, when every lock on the subjects' identifiers is held: what
     * is disclosed at the same time comes before or after, never beside it.
     *
     * @param subjects what of each was changed
     */
    Uni<Void> tell(Change change, Map<UUID, Concerned> subjects);

    /**
     * What a change was about.
     *
     * @param categories those of the items; empty: everything held about the subject
     * @param fields the fields of the items; empty: all of them
     */
    record Concerned(Set<Category> categories, Set<String> fields) {

        public static final Concerned EVERYTHING = new Concerned(Set.of(), Set.of());

        public static Concerned of(Set<Category> categories) {
            return new Concerned(categories, Set.of());
        }
    }

    /** What happened. */
    @Schema(
            name = "RecipientNoticeType",
            description =
                    "What a recipient is told of. `prohibition`: direct marketing or disclosure to partners is no "
                            + "longer permitted; the others as in GDPR Art. 16 to 18.")
    enum Change implements Slug {
        RECTIFICATION,
        ERASURE,
        RESTRICTION,
        RESTRICTION_LIFTED,
        PROHIBITION
    }
}
