package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.register.block.StaffBlock;
import fi.vastuugroup.privacy.register.view.CategoryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A data subject as staff sees them: what is held, without the contents. Of one who is restricted, whose contact details or
 * roles are, customer service is told nothing more.
 *
 * @param restricted whether a restriction of processing covers anything of theirs
 * @param sources the source systems' own ids of the person
 * @param logins the logins that are linked
 * @param blocks the active holds and restrictions
 * @param relation absent only where no more is told than that the subject is restricted
 * @param joined the subjects that were joined to this one
 */
@Schema(requiredProperties = {"id", "restricted", "categories", "sources", "logins", "blocks", "joined"})
record StaffSubject(
        UUID id,
        boolean restricted,
        List<CategoryView> categories,
        List<Source> sources,
        List<LoginLink> logins,
        List<StaffBlock> blocks,
        @Nullable Relation relation,
        List<UUID> joined) {

    /** One of whom no more is told than that they are restricted (Art. 18(2)). */
    static StaffSubject restricted(UUID subject) {
        return new StaffSubject(subject, true, List.of(), List.of(), List.of(), List.of(), null, List.of());
    }

    /** A source system's own id of the person. */
    @Schema(
            name = "SubjectSource",
            requiredProperties = {"source", "personId", "linkedAt"})
    record Source(String source, String personId, Instant linkedAt) {

        static Source of(SubjectLinkStore.Person person) {
            return new Source(person.sourceSystem(), person.personId(), person.linkedAt());
        }
    }

    /**
     * A login that opens the person's data.
     *
     * @param madeByStaff whether staff linked it, on evidence of their own
     */
    @Schema(
            name = "LoginLink",
            requiredProperties = {"id", "issuer", "sub", "linkedAt", "madeByStaff"})
    record LoginLink(UUID id, String issuer, String sub, Instant linkedAt, boolean madeByStaff) {

        static LoginLink of(SubjectLinkStore.Login login) {
            return new LoginLink(login.id(), login.issuer(), login.sub(), login.linkedAt(), login.madeByStaff());
        }
    }

    /**
     * The relation for which data is held (notice §7).
     *
     * @param remains whether a contact role or kept service history remains today
     * @param until its last day; absent while a role is current, and for a prospect
     */
    @Schema(name = "SubjectRelation", requiredProperties = "remains")
    record Relation(boolean remains, @Nullable LocalDate until) {}
}
