package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.disclosure.ledger.LedgerStore.Disclosed;
import fi.vastuugroup.privacy.disclosure.ledger.LedgerStore.Entry;
import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.disclosure.recipient.Recipient;
import fi.vastuugroup.privacy.disclosure.recipient.RecipientKind;
import fi.vastuugroup.privacy.disclosure.recipient.Recipients;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records for staff what was disclosed by other ways than the portal's. */
@ApplicationScoped
class StaffDisclosures {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Recipients recipients;
    private final DisclosedSubjects subjects;
    private final LedgerStore ledger;
    private final DisclosedAddresses addresses;
    private final DisclosureReads recorded;
    private final LookReasons reasons;
    private final AuditTrailStore audit;
    private final Clock clock;

    StaffDisclosures(
            Transactions transactions,
            Idempotency idempotency,
            Recipients recipients,
            DisclosedSubjects subjects,
            LedgerStore ledger,
            DisclosedAddresses addresses,
            DisclosureReads recorded,
            LookReasons reasons,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.recipients = recipients;
        this.subjects = subjects;
        this.ledger = ledger;
        this.addresses = addresses;
        this.recorded = recorded;
        this.reasons = reasons;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} for a recipient or a data subject that is not known */
    Uni<RecordedDisclosure> record(Principal.Staff staff, @Nullable String key, NewDisclosure disclosure) {
        var attempt = new Idempotency.Attempt(staff.caller(), "recordDisclosure", key, disclosure);
        return transactions.asSystem(() -> idempotency
                .once(
                        attempt,
                        () -> recipients
                                .require(disclosure.recipient())
                                .invoke(recipient -> requireAllowed(staff, recipient, disclosure))
                                .chain(recipient -> record(staff, disclosure)))
                .chain(outcome -> recorded(outcome.resource())));
    }

    private void requireAllowed(Principal.Staff staff, Recipient recipient, NewDisclosure disclosure) {
        DisclosedFields.require(disclosure.fields(), recipient.kind());
        if (disclosure.disclosedAt().isAfter(clock.instant())) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a disclosure is entered when it has been made");
        }
        boolean ground = isStated(disclosure.notShownGround());
        if (recipient.kind() != RecipientKind.AUTHORITY && (ground || disclosure.order() != null)) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "only a disclosure to an authority has an order or is not shown yet");
        }
        requireOrdered(staff, disclosure, ground);
    }

    /** Nobody hides a disclosure alone: the officer enters it, with the order and its ground, for a bounded time. */
    private void requireOrdered(Principal.Staff staff, NewDisclosure disclosure, boolean ground) {
        LocalDate until = disclosure.notShownUntil();
        if ((until != null) != ground) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "notShownUntil and notShownGround go together");
        }
        if (until == null) {
            return;
        }
        if (!staff.isOfficer()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "the data protection officer alone keeps a disclosure from its subjects");
        }
        if (!isStated(disclosure.order())) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "what is not shown yet names the order");
        }
        reasons.requireBounded(until);
    }

    private static boolean isStated(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private Uni<UUID> record(Principal.Staff staff, NewDisclosure disclosure) {
        Instant now = clock.instant();
        Set<UUID> wanted = Set.copyOf(disclosure.subjects());
        Disclosed disclosed = new Disclosed(
                UUID.randomUUID(),
                disclosure.recipient(),
                disclosure.purpose(),
                Set.copyOf(disclosure.fields()),
                disclosure.legalBasis(),
                disclosure.order(),
                disclosure.notShownUntil(),
                disclosure.notShownGround(),
                disclosure.disclosedAt(),
                now,
                staff.caller());
        return subjects.lock(wanted)
                .invoke(known -> {
                    if (known.size() < wanted.size()) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "no such data subject");
                    }
                })
                .chain(() -> ledger.references(disclosure.recipient(), wanted))
                .call(references -> ledger.record(disclosed, entries(references)))
                .call(references -> addresses.note(disclosed.fields(), entries(references)))
                .chain(() -> audit.record(disclosure.subjects().stream()
                        .distinct()
                        .map(subject -> AuditEvent.of(
                                now,
                                AuditEvent.Actor.staff(staff.sub()),
                                AuditAction.DISCLOSURE_RECORDED,
                                subject,
                                List.of(disclosed.set()),
                                Map.of("recipient", disclosure.recipient())))
                        .toList()))
                .replaceWith(disclosed.set());
    }

    private static List<Entry> entries(Map<UUID, String> references) {
        return references.entrySet().stream()
                .map(person -> new Entry(person.getKey(), person.getValue(), null))
                .toList();
    }

    private Uni<RecordedDisclosure> recorded(UUID set) {
        return recorded.recorded(set)
                .map(found -> found.orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "the disclosure has expired")));
    }
}
