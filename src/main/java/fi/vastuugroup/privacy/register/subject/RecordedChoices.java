package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Role;
import fi.vastuugroup.privacy.register.subject.RecordedChoiceStore.Known;
import fi.vastuugroup.privacy.register.subject.RecordedChoiceStore.StoredItem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads what decisions about marketing rest on, for many persons in a few statements. What is blocked or withheld
 * counts as well: it is not shown, but decides.
 */
@ApplicationScoped
public class RecordedChoices {

    /** How far a source's clock may be ahead. A consent, or the end of a prohibition, dated later than that is none. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final RecordedChoiceStore store;
    private final Identifiers identifiers;
    private final boolean consentsMove;

    RecordedChoices(
            RecordedChoiceStore store,
            Identifiers identifiers,
            @ConfigProperty(name = "privacy.marketing.consents-move") boolean consentsMove) {
        this.store = store;
        this.identifiers = identifiers;
        this.consentsMove = consentsMove;
    }

    /** Reads what is recorded of everybody who is known by one of the identifiers. */
    public Uni<List<RecordedChoice>> of(Set<IdentifierHash> hashes) {
        return store.knownBy(IdentifierHash.matched(hashes)).chain(known -> read(known, new HashMap<>()));
    }

    /** Reads what is recorded of one person, with all identifiers. */
    public Uni<RecordedChoice> ofSubject(UUID subject) {
        Map<UUID, Draft> drafts = new HashMap<>(Map.of(subject, new Draft(subject)));
        return store.known(subject).chain(known -> read(known, drafts)).map(persons -> persons.get(0));
    }

    private Uni<List<RecordedChoice>> read(List<Known> known, Map<UUID, Draft> drafts) {
        known.forEach(point -> draft(drafts, point.subject()).knownBy.add(knownBy(point)));
        if (drafts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        UUID[] subjects = drafts.keySet().toArray(UUID[]::new);
        return store.items(subjects)
                .invoke(items -> items.forEach(item -> add(draft(drafts, item.subject()), item)))
                .chain(() -> store.restricted(subjects))
                .invoke(restricted -> restricted.forEach(subject -> draft(drafts, subject).restricted = true))
                .map(restricted -> drafts.values().stream().map(Draft::recorded).toList());
    }

    private KnownBy knownBy(Known known) {
        return new KnownBy(
                identifiers.stored(known.hash(), known.pepperVersion(), known.previous()),
                known.personal(),
                known.current(),
                consentsMove ? null : known.since(),
                known.confirmed());
    }

    private void add(Draft draft, StoredItem item) {
        String source = item.source();
        Instant receivedAt = item.receivedAt();
        Content content = item.content();
        if (content instanceof MarketingProhibition choice) {
            if (choice.state() != State.PROHIBITED && isAhead(choice.recordedAt(), receivedAt)) {
                return;
            }
            Instant at = choice.recordedAt().isAfter(receivedAt) ? receivedAt : choice.recordedAt();
            draft.choices.add(new Choice(source, choice.channel(), choice.scope(), choice.state(), at));
        } else if (content instanceof Consent consent && consent.isToMarketing()) {
            add(draft, source, receivedAt, consent);
        } else if (content instanceof ContactRole role) {
            draft.roles.add(role(role));
        }
    }

    private static void add(Draft draft, String source, Instant receivedAt, Consent consent) {
        Instant withdrawnAt = consent.withdrawnAt();
        if (withdrawnAt != null) {
            draft.end(consent.matter(), withdrawnAt.isAfter(receivedAt) ? receivedAt : withdrawnAt);
        } else if (isInForce(consent, receivedAt)) {
            draft.consents.add(new ConsentGiven(source, notLater(consent, receivedAt)));
        }
    }

    private static boolean isInForce(Consent consent, Instant receivedAt) {
        return !consent.evidence().isBlank() && !isAhead(consent.givenAt(), receivedAt);
    }

    /** Whether a source dates something later than a clock of its own can explain. Such a word permits nothing. */
    public static boolean isAhead(Instant dated, Instant receivedAt) {
        return dated.isAfter(receivedAt.plus(CLOCK_SKEW));
    }

    /**
     * Dates a consent no later than it was received. A source whose clock is ahead has not asked anybody after the
     * person's next word here.
     */
    private static Consent notLater(Consent consent, Instant receivedAt) {
        return consent.givenAt().isAfter(receivedAt) ? consent.dated(receivedAt, null) : consent;
    }

    /** Reads a role; what a sole trader's or consumer's own relation shows is the person's. */
    private Role role(ContactRole role) {
        Organisation organisation = role.organisation();
        Set<IdentifierHash> addresses = hashes(role.workEmail(), role.workPhone());
        Set<IdentifierHash> organisations = hashes(organisation.email(), organisation.phone());
        boolean own = organisation.kind().isNaturalPerson();
        if (own) {
            addresses.addAll(organisations);
        }
        return new Role(
                organisation.kind(),
                organisation.relation(),
                addresses,
                own ? Set.of() : organisations,
                role.from(),
                role.until());
    }

    private Set<IdentifierHash> hashes(@Nullable String email, @Nullable String phone) {
        Set<IdentifierHash> hashes = new HashSet<>();
        if (email != null) {
            identifiers.email(email).ifPresent(hashes::add);
        }
        if (phone != null) {
            identifiers.phone(phone).ifPresent(hashes::add);
        }
        return hashes;
    }

    private static Draft draft(Map<UUID, Draft> drafts, UUID subject) {
        return drafts.computeIfAbsent(subject, Draft::new);
    }

    /** What is recorded of a person, while it is read. */
    private static final class Draft {

        private final UUID subject;
        private final Collection<KnownBy> knownBy = new ArrayList<>();
        private final Collection<Role> roles = new ArrayList<>();
        private final Collection<Choice> choices = new ArrayList<>();
        private final Collection<ConsentGiven> consents = new ArrayList<>();
        private final Map<Consent.Matter, Instant> withdrawn = new HashMap<>();
        private boolean restricted;

        Draft(UUID subject) {
            this.subject = subject;
        }

        /** A withdrawal, whoever recorded it, ends all that was given of the matter until then (Art. 7(3)). */
        private void end(Consent.Matter matter, Instant withdrawnAt) {
            withdrawn.merge(matter, withdrawnAt, (one, other) -> one.isAfter(other) ? one : other);
        }

        private boolean stands(Consent given) {
            Instant withdrawnAt = withdrawn.get(given.matter());
            return withdrawnAt == null || given.givenAt().isAfter(withdrawnAt);
        }

        RecordedChoice recorded() {
            return new RecordedChoice(
                    subject,
                    List.copyOf(knownBy),
                    List.copyOf(roles),
                    restricted,
                    List.copyOf(choices),
                    consents.stream().filter(given -> stands(given.consent())).toList());
        }
    }
}
