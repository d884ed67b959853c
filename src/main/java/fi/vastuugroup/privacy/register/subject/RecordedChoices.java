package fi.vastuugroup.privacy.register.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
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

/**
 * Reads what decisions about marketing rest on, for many persons in a few statements. What is blocked or withheld
 * counts as well: it is not shown, but decides.
 */
@ApplicationScoped
public class RecordedChoices {

    /** How far a source's clock may be ahead. A consent dated later than that is none. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final String KNOWN_BY =
            "select subject_id, hash, contact = 'work', pepper_version, previous from subject_identifier where hash = any($1)";

    private static final String KNOWN =
            "select subject_id, hash, contact = 'work', pepper_version, previous from subject_identifier where subject_id = $1";

    private static final String ITEMS = """
            select subject_id, source_system, updated_at, content::text from item
            where subject_id = any($1) and category in ('marketing-prohibitions', 'consents', 'organisations')""";

    private static final String RESTRICTED = """
            select id from unnest($1::uuid[]) person(id)
            where exists (select from active_restrictions(person.id, 'contact-details'))""";

    private final Sql sql;
    private final Identifiers identifiers;
    private final ObjectMapper json;

    RecordedChoices(Sql sql, Identifiers identifiers, ObjectMapper json) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.json = json;
    }

    /** Reads what is recorded of everybody who is known by one of the identifiers. */
    public Uni<List<RecordedChoice>> of(Set<IdentifierHash> hashes) {
        return read(KNOWN_BY, Tuple.of((Object) IdentifierHash.matched(hashes)), new HashMap<>());
    }

    /** Reads what is recorded of one person, with all identifiers. */
    public Uni<RecordedChoice> ofSubject(UUID subject) {
        Map<UUID, Draft> drafts = new HashMap<>(Map.of(subject, new Draft(subject)));
        return read(KNOWN, Tuple.of(subject), drafts).map(persons -> persons.get(0));
    }

    private Uni<List<RecordedChoice>> read(String knownBy, Tuple parameters, Map<UUID, Draft> drafts) {
        return sql.execute(knownBy, parameters)
                .invoke(rows -> rows.forEach(row -> draft(drafts, row).knownBy.add(knownBy(row))))
                .chain(() -> fill(drafts));
    }

    private KnownBy knownBy(Row row) {
        return new KnownBy(
                identifiers.stored(row.get(Buffer.class, 1), row.getShort(3), row.get(Buffer.class, 4)),
                row.getBoolean(2));
    }

    private Uni<List<RecordedChoice>> fill(Map<UUID, Draft> drafts) {
        if (drafts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Tuple subjects = Tuple.of(drafts.keySet().toArray(UUID[]::new));
        return sql.execute(ITEMS, subjects)
                .invoke(rows -> rows.forEach(row -> add(draft(drafts, row), row)))
                .chain(() -> sql.execute(RESTRICTED, subjects))
                .invoke(rows -> rows.forEach(row -> draft(drafts, row).restricted = true))
                .map(rows -> drafts.values().stream().map(Draft::recorded).toList());
    }

    private void add(Draft draft, Row row) {
        String source = row.getString(1);
        Instant receivedAt = row.getOffsetDateTime(2).toInstant();
        Content content = read(row.getString(3));
        if (content instanceof MarketingProhibition choice) {
            Instant at = choice.recordedAt().isAfter(receivedAt) ? receivedAt : choice.recordedAt();
            draft.choices.add(new Choice(source, choice.channel(), choice.scope(), choice.state(), at));
        } else if (content instanceof Consent consent && isInForce(consent, receivedAt)) {
            draft.consents.add(new ConsentGiven(source, notLater(consent, receivedAt)));
        } else if (content instanceof Consent consent && SourceSystem.isPortal(source)) {
            draft.withdrawn.add(consent);
        } else if (content instanceof ContactRole role) {
            Organisation organisation = role.organisation();
            draft.roles.add(new Role(organisation.kind(), ownIdentifiers(organisation), role.from(), role.until()));
        }
    }

    private static boolean isInForce(Consent consent, Instant receivedAt) {
        return consent.withdrawnAt() == null
                && !consent.evidence().isBlank()
                && !consent.givenAt().isAfter(receivedAt.plus(CLOCK_SKEW));
    }

    /**
     * Dates a consent no later than it was received. A source whose clock is ahead has not asked anybody after the
     * person's next word here.
     */
    private static Consent notLater(Consent consent, Instant receivedAt) {
        return consent.givenAt().isAfter(receivedAt)
                ? new Consent(
                        consent.marketer(),
                        consent.channel(),
                        consent.scope(),
                        consent.wordingVersion(),
                        consent.evidence(),
                        receivedAt,
                        null)
                : consent;
    }

    /**
     * Whether a withdrawal ends a consent that a source still states. It does, unless the consent was given after it.
     */
    private static boolean ends(Consent withdrawn, Consent given) {
        Instant withdrawnAt = withdrawn.withdrawnAt();
        return withdrawnAt != null
                && withdrawn.marketer().equals(given.marketer())
                && withdrawn.channel() == given.channel()
                && withdrawn.scope() == given.scope()
                && !given.givenAt().isAfter(withdrawnAt);
    }

    private Set<IdentifierHash> ownIdentifiers(Organisation organisation) {
        Set<IdentifierHash> hashes = new HashSet<>();
        String email = organisation.email();
        if (email != null) {
            identifiers.email(email).ifPresent(hashes::add);
        }
        String phone = organisation.phone();
        if (phone != null) {
            identifiers.phone(phone).ifPresent(hashes::add);
        }
        return hashes;
    }

    private Content read(String content) {
        try {
            return json.readValue(content, Content.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("an item's stored content is unreadable", unreadable);
        }
    }

    private static Draft draft(Map<UUID, Draft> drafts, Row row) {
        return drafts.computeIfAbsent(row.getUUID(0), Draft::new);
    }

    /** What is recorded of a person, while it is read. */
    private static final class Draft {

        private final UUID subject;
        private final Collection<KnownBy> knownBy = new ArrayList<>();
        private final Collection<Role> roles = new ArrayList<>();
        private final Collection<Choice> choices = new ArrayList<>();
        private final Collection<ConsentGiven> consents = new ArrayList<>();
        private final Collection<Consent> withdrawn = new ArrayList<>();
        private boolean restricted;

        Draft(UUID subject) {
            this.subject = subject;
        }

        RecordedChoice recorded() {
            return new RecordedChoice(
                    subject,
                    List.copyOf(knownBy),
                    List.copyOf(roles),
                    restricted,
                    List.copyOf(choices),
                    consents.stream()
                            .filter(given -> withdrawn.stream().noneMatch(ended -> ends(ended, given.consent())))
                            .toList());
        }
    }
}
