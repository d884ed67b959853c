package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Names what a change of subjects touched, for each {@link SubjectFollower}. How the persons stand is not in it: that
 * is read under the lock of the identifiers, which the follower takes, or it would miss what another transaction has
 * just committed about a person with the same address.
 *
 * @param identifiers the keyed identifiers of every person whose marketing decisions may change, those they no longer
 *     have included
 * @param told what the recipients of personal data must be told (Art. 19)
 */
public record SubjectsChanged(Set<IdentifierHash> identifiers, List<Told> told) {

    /** Whether nobody has to follow. */
    boolean isNothing() {
        return identifiers.isEmpty() && told.isEmpty();
    }

    /**
     * What recipients are told.
     *
     * @param subjects what of each was changed
     */
    public record Told(Change change, Map<UUID, Concerned> subjects) {

        public Told {
            subjects = Map.copyOf(subjects);
        }
    }

    /**
     * What a change was about.
     *
     * @param categories those of the items; empty: everything held about the subject
     * @param fields the fields of the items, the own address and number of a sole trader or consumer as
     *     {@code organisation.email} and {@code organisation.phone}; empty: all of them
     * @param items the items, of a rectification, where the corrected values are found
     */
    public record Concerned(Set<Category> categories, Set<String> fields, Set<UUID> items) {

        public static final Concerned EVERYTHING = new Concerned(Set.of(), Set.of(), Set.of());

        public static Concerned of(Set<Category> categories) {
            return new Concerned(categories, Set.of(), Set.of());
        }

        /** Joins what two corrections of one subject were about. */
        public Concerned and(Concerned other) {
            return new Concerned(
                    union(categories, other.categories), union(fields, other.fields), union(items, other.items));
        }

        private static <T> Set<T> union(Set<T> one, Set<T> other) {
            Set<T> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    /** The kind of change that recipients are told. */
    @Schema(
            name = "RecipientNoticeType",
            description =
                    "What a recipient is told of. `prohibition`: direct marketing or disclosure to partners is no "
                            + "longer permitted; the others as in GDPR Art. 16 to 18.")
    public enum Change implements Slug {
        RECTIFICATION,
        ERASURE,
        RESTRICTION,
        RESTRICTION_LIFTED,
        PROHIBITION
    }
}
