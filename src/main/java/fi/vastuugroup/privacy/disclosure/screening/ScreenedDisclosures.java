package fi.vastuugroup.privacy.disclosure.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.audit.Look;
import fi.vastuugroup.privacy.audit.LookJournal;
import fi.vastuugroup.privacy.disclosure.ledger.DisclosedAddresses;
import fi.vastuugroup.privacy.disclosure.ledger.DisclosureReads;
import fi.vastuugroup.privacy.disclosure.ledger.LedgerStore;
import fi.vastuugroup.privacy.disclosure.ledger.LedgerStore.Disclosed;
import fi.vastuugroup.privacy.disclosure.ledger.LedgerStore.Entry;
import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.disclosure.recipient.Recipient;
import fi.vastuugroup.privacy.disclosure.recipient.RecipientKind;
import fi.vastuugroup.privacy.disclosure.recipient.Recipients;
import fi.vastuugroup.privacy.disclosure.screening.ScreenedResult.Answer;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import fi.vastuugroup.privacy.marketing.decision.PartnerDisclosures;
import fi.vastuugroup.privacy.marketing.decision.PartnerDisclosures.Basis;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides and records disclosures to a partner for direct marketing, in one transaction, under the lock of the
 * decisions. An identifier that several persons share is decided by the strictest of them, and recorded for each.
 */
@ApplicationScoped
class ScreenedDisclosures {

    private static final String PURPOSE = "partner-disclosure";
    private static final String OPERATION = "disclose";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Recipients recipients;
    private final NamedPersons persons;
    private final LookJournal looks;
    private final PartnerQuotas quotas;
    private final PartnerDisclosures decisions;
    private final DisclosedSubjects subjects;
    private final LedgerStore ledger;
    private final DisclosedAddresses addresses;
    private final DisclosureReads recorded;
    private final AuditTrailStore audit;
    private final Identifiers identifiers;
    private final Clock clock;

    ScreenedDisclosures(
            Transactions transactions,
            Idempotency idempotency,
            Recipients recipients,
            NamedPersons persons,
            LookJournal looks,
            PartnerQuotas quotas,
            PartnerDisclosures decisions,
            DisclosedSubjects subjects,
            LedgerStore ledger,
            DisclosedAddresses addresses,
            DisclosureReads recorded,
            AuditTrailStore audit,
            Identifiers identifiers,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.recipients = recipients;
        this.persons = persons;
        this.looks = looks;
        this.quotas = quotas;
        this.decisions = decisions;
        this.subjects = subjects;
        this.ledger = ledger;
        this.addresses = addresses;
        this.recorded = recorded;
        this.audit = audit;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** @throws ProblemException {@code forbidden} for another partner than the controller's own jobs */
    Uni<ScreenedResult> disclose(Principal.Partner job, @Nullable String key, ScreenedRequest request) {
        if (!job.controller()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "only the controller's own jobs disclose");
        }
        DisclosedFields.require(request.fields(), RecipientKind.PARTNER);
        List<IdentifierHash> hashes = persons.hashes(request.persons());
        var attempt = new Idempotency.Attempt(job.caller(), OPERATION, key, request);
        return quotas.takeIdentifiers(job, hashes.size())
                .chain(() -> looks.record(look(job, hashes)))
                .chain(() -> transactions.asSystem(() -> idempotency
                        .once(attempt, () -> disclose(job, request, Set.copyOf(hashes)))
                        .chain(outcome -> (outcome.repeated()
                                        ? stillPermitted(request, Set.copyOf(hashes))
                                        : Uni.createFrom().item(Set.copyOf(hashes)))
                                .chain(now -> answer(outcome.resource(), request, hashes, now)))));
    }

    private Uni<UUID> disclose(Principal.Partner job, ScreenedRequest request, Set<IdentifierHash> hashes) {
        Instant now = clock.instant();
        UUID set = UUID.randomUUID();
        return permitted(request, hashes)
                .chain(permitted -> subjects.unrestrictedOwners(permitted.keySet())
                        .chain(owners -> ledger.references(request.recipient(), all(owners))
                                .chain(references -> record(
                                        job,
                                        request,
                                        set,
                                        now,
                                        entries(owners, references).stream()
                                                .collect(groupingBy(entry ->
                                                        Objects.requireNonNull(permitted.get(entry.identifier()))))))))
                .replaceWith(set);
    }

    private Uni<Map<IdentifierHash, Basis>> permitted(ScreenedRequest request, Set<IdentifierHash> hashes) {
        return recipients
                .require(request.recipient())
                .invoke(ScreenedDisclosures::requirePartner)
                .chain(recipient -> decisions.permitted(
                        hashes, recipient.marketer(), Set.copyOf(request.channels()), request.channelsOfFields()));
    }

    /** Finds who may still be disclosed when a request is repeated; what was recorded stays. */
    private Uni<Set<IdentifierHash>> stillPermitted(ScreenedRequest request, Set<IdentifierHash> hashes) {
        return permitted(request, hashes)
                .chain(permitted -> subjects.unrestrictedOwners(permitted.keySet()))
                .map(Map::keySet);
    }

    private Uni<Void> record(
            Principal.Partner job, ScreenedRequest request, UUID set, Instant now, Map<Basis, List<Entry>> entries) {
        Uni<Void> recorded = Sequences.each(entries.entrySet(), permitted -> {
            Disclosed disclosed = new Disclosed(
                    set,
                    request.recipient(),
                    request.purpose(),
                    Set.copyOf(request.fields()),
                    permitted.getKey() == Basis.CONSENT ? "consent" : "legitimate-interest",
                    null,
                    null,
                    null,
                    now,
                    now,
                    job.caller());
            return ledger.record(disclosed, permitted.getValue());
        });
        List<Entry> all = entries.values().stream().flatMap(List::stream).toList();
        return recorded.chain(() -> addresses.note(request.fields(), all))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        now,
                        AuditEvent.Actor.partner(job.id()),
                        AuditAction.DISCLOSED_TO_PARTNER,
                        null,
                        List.of(set),
                        Map.of("recipient", request.recipient(), "count", all.size())))));
    }

    private static void requirePartner(Recipient recipient) {
        if (recipient.kind() != RecipientKind.PARTNER) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "the recipient is no partner");
        }
    }

    private static Set<UUID> all(Map<IdentifierHash, Set<UUID>> owners) {
        return owners.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    private static List<Entry> entries(Map<IdentifierHash, Set<UUID>> owners, Map<UUID, String> references) {
        List<Entry> entries = new ArrayList<>();
        owners.forEach((identifier, persons) -> persons.forEach(subject -> {
            String reference = references.get(subject);
            if (reference != null) {
                entries.add(new Entry(subject, reference, identifier));
            }
        }));
        return entries;
    }

    /** Answers from what is recorded, as far as it is permitted now. */
    private Uni<ScreenedResult> answer(
            UUID set, ScreenedRequest request, List<IdentifierHash> hashes, Set<IdentifierHash> permitted) {
        Map<IdentifierHash, Set<String>> references = new HashMap<>();
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(hashes);
        return recorded.named(set)
                .invoke(persons -> persons.forEach(person -> references
                        .computeIfAbsent(named(person, byForm), unseen -> new TreeSet<>())
                        .add(person.reference())))
                .replaceWith(() -> new ScreenedResult(
                        set,
                        request.recipient(),
                        hashes.stream()
                                .map(hash -> permitted.contains(hash)
                                        ? references.getOrDefault(hash, Set.of())
                                        : Set.<String>of())
                                .map(own -> new Answer(!own.isEmpty(), List.copyOf(own)))
                                .toList()));
    }

    /** Finds the hash that the request named, also when the pepper was rotated since the first request. */
    private IdentifierHash named(DisclosureReads.Named person, Map<Buffer, IdentifierHash> byForm) {
        IdentifierHash asked = byForm.get(person.identifier());
        return asked == null ? identifiers.stored(person.identifier(), person.pepperVersion(), null) : asked;
    }

    private Look look(Principal.Partner job, List<IdentifierHash> hashes) {
        Buffer all = Buffer.buffer(hashes.size() * Look.HASH_BYTES);
        hashes.forEach(hash -> all.appendBuffer(hash.earliest()));
        return new Look(UUID.randomUUID(), clock.instant(), "partner", job.id(), PURPOSE, OPERATION, all);
    }
}
