package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.delivery.notification.CorrectedValues;
import fi.vastuugroup.privacy.disclosure.ledger.DisclosedAddresses;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.decision.PartnerDisclosures;
import fi.vastuugroup.privacy.register.rectification.CorrectedItem;
import fi.vastuugroup.privacy.register.rectification.CorrectedItems;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects.Held;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Answers to partners the corrected value of what was disclosed to them (Art. 19), as long as the disclosure stands and
 * nothing stops a disclosure of the new value: no restriction, and for a partner in marketing no prohibition.
 */
@ApplicationScoped
class DisclosedCorrections implements CorrectedValues {

    private final CorrectedNoticeStore notices;
    private final CorrectedItems items;
    private final DisclosedSubjects subjects;
    private final PartnerDisclosures decisions;
    private final DisclosedAddresses addresses;
    private final AccessLog accessLog;
    private final Identifiers identifiers;
    private final Clock clock;

    DisclosedCorrections(
            CorrectedNoticeStore notices,
            CorrectedItems items,
            DisclosedSubjects subjects,
            PartnerDisclosures decisions,
            DisclosedAddresses addresses,
            AccessLog accessLog,
            Identifiers identifiers,
            Clock clock) {
        this.notices = notices;
        this.items = items;
        this.subjects = subjects;
        this.decisions = decisions;
        this.addresses = addresses;
        this.accessLog = accessLog;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Principal receiver) {
        return receiver instanceof Principal.Partner;
    }

    @Override
    public Uni<Map<UUID, Map<String, Object>>> of(Principal receiver, List<Correction> corrections, String operation) {
        String partner = ((Principal.Partner) receiver).id();
        return notices.of(
                        partner,
                        corrections.stream().map(Correction::notification).toList())
                .chain(told -> held(told)
                        .chain(held -> permissions(partner, held)
                                .map(permissions -> new CorrectionPickup(held, permissions, identifiers)))
                        .chain(pickup -> pickUp(partner, told, pickup, operation)));
    }

    private Uni<List<CorrectedItem>> held(List<CorrectedNotice> told) {
        return items.of(
                told.stream()
                        .flatMap(notice -> notice.items().stream().map(item -> notice.subject()))
                        .toList(),
                told.stream().flatMap(notice -> notice.items().stream()).toList());
    }

    private Uni<PartnerPermissions> permissions(String partner, List<CorrectedItem> held) {
        Set<UUID> persons = held.stream().map(CorrectedItem::subject).collect(toUnmodifiableSet());
        return persons.isEmpty()
                ? Uni.createFrom().item(new PartnerPermissions(List.of(), Map.of()))
                : subjects.addresses(persons)
                        .chain(known -> decisions
                                .channels(known.stream().map(Held::hash).collect(toUnmodifiableSet()), partner)
                                .map(permitted -> new PartnerPermissions(known, permitted)));
    }

    private Uni<Map<UUID, Map<String, Object>>> pickUp(
            String partner, List<CorrectedNotice> told, CorrectionPickup pickup, String operation) {
        Map<UUID, Map<String, Object>> values = told.stream()
                .collect(toMap(CorrectedNotice::notification, pickup::values, (one, same) -> one, LinkedHashMap::new));
        values.values().removeIf(Map::isEmpty);
        List<UUID> seen = told.stream()
                .filter(notice -> values.containsKey(notice.notification()))
                .map(CorrectedNotice::subject)
                .distinct()
                .toList();
        return accessLog
                .record(seen, clock.instant(), Viewer.partner(partner), "rectification", operation)
                .chain(() -> addresses.note(pickup.references(), pickup.given()))
                .replaceWith(values);
    }
}
