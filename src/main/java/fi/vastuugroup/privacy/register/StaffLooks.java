package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Blocks;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.ItemStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff see of a subject's items, and the entry on the subject's access log without which they see nothing. */
@ApplicationScoped
class StaffLooks {

    private final Sql sql;
    private final ItemStore store;
    private final AccessLog accessLog;
    private final Clock clock;

    StaffLooks(Sql sql, ItemStore store, AccessLog accessLog, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<List<Item>> items(
            Principal.Staff viewer,
            String purpose,
            String operation,
            UUID subject,
            ItemSelection selection,
            int limit) {
        LookPurpose why = purpose(purpose);
        return Blocks.active(sql, List.of(subject))
                .chain(blocks -> store.selected(subject, selection, limit, blocks.getOrDefault(subject, List.of())))
                .map(items -> visible(viewer, items))
                .call(() -> record(viewer, why, null, operation, subject));
    }

    Uni<List<Item>> page(
            Principal.Staff viewer,
            LookPurpose purpose,
            @Nullable LocalDate notShownUntil,
            String operation,
            UUID subject,
            Category category,
            @Nullable UUID after,
            int limit) {
        return Blocks.active(sql, List.of(subject))
                .chain(blocks -> store.list(subject, category, after, limit, blocks.getOrDefault(subject, List.of())))
                .map(items -> visible(viewer, items))
                .call(() -> record(viewer, purpose, notShownUntil, operation, subject));
    }

    Uni<Void> record(
            Principal.Staff viewer,
            LookPurpose purpose,
            @Nullable LocalDate notShownUntil,
            String operation,
            UUID subject) {
        return accessLog.record(
                Set.of(subject), clock.instant(), Viewer.staff(viewer), purpose.slug(), operation, notShownUntil);
    }

    /**
     * What is withheld from the subject is for staff to decide; what is restricted, for the officer (Art. 18(2)), and why
     * a hold keeps an item, which may be a secret of an authority's.
     */
    private static List<Item> visible(Principal.Staff viewer, List<Item> items) {
        return viewer.isOfficer()
                ? items
                : items.stream()
                        .map(item -> item.restricted() ? item.hidden() : item)
                        .map(Item::withoutGrounds)
                        .toList();
    }

    private static LookPurpose purpose(String purpose) {
        try {
            return Slugs.of(LookPurpose.class, purpose);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a look needs one of the purposes");
        }
    }
}
