package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the recipients' own references for persons, and writes the ledger, for all who record disclosures. */
@ApplicationScoped
public class LedgerStore {

    /** Inserts references in one order for all; who comes second waits for the first one's, and takes it. */
    private static final String GIVE = """
            insert into disclosure_reference (reference, recipient_id, subject_id, given_as)
            select given.reference, $1, given.subject_id, given.subject_id
            from unnest($2::uuid[], $3::text[]) given(subject_id, reference)
            where not exists (select from disclosure_reference known
                where known.recipient_id = $1 and known.subject_id = given.subject_id)
            order by given.subject_id
            on conflict (recipient_id, given_as) do nothing""";

    /** Reads one reference for each person; a person whom staff joined has several. */
    private static final String REFERENCES = """
            select distinct on (subject_id) subject_id, reference from disclosure_reference
            where recipient_id = $1 and subject_id = any($2)
            order by subject_id, given_as = subject_id desc, reference""";

    private static final String RECORD = """
            insert into disclosure (set_id, recipient_id, subject_id, reference, identifier, purpose, fields, legal_basis,
                order_reference, not_shown_until, not_shown_ground, disclosed_at, recorded_at, recorded_by, pepper_version)
            select $1, $2, entry.subject_id, entry.reference, entry.identifier, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
            from unnest($3::uuid[], $4::text[], $5::bytea[]) entry(subject_id, reference, identifier)""";

    /**
     * What was disclosed, to whom and why.
     *
     * @param set the id of all that is recorded at once
     * @param order an authority's order
     * @param notShownUntil the date from which the subjects see it; null: at once
     * @param by who records it, as in the audit trail
     */
    public record Disclosed(
            UUID set,
            String recipient,
            String purpose,
            Collection<String> fields,
            String legalBasis,
            @Nullable String order,
            @Nullable LocalDate notShownUntil,
            @Nullable String notShownGround,
            Instant at,
            Instant recordedAt,
            String by) {}

    private final Sql sql;
    private final Identifiers hashes;

    LedgerStore(Sql sql, Identifiers hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /** One person, by the identifier that was named, if one was. */
    public record Entry(
            UUID subject, String reference, @Nullable IdentifierHash identifier) {}

    /** Finds the recipient's reference for each of the subjects, the one that it knows or a new one. */
    public Uni<Map<UUID, String>> references(String recipient, Collection<UUID> subjects) {
        UUID[] ids = subjects.toArray(UUID[]::new);
        if (ids.length == 0) {
            return Uni.createFrom().item(Map.of());
        }
        String[] fresh = new String[ids.length];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = References.unguessable("D");
        }
        Map<UUID, String> references = new HashMap<>();
        return sql.execute(GIVE, Tuple.of(recipient, ids, fresh))
                .chain(() -> sql.execute(REFERENCES, Tuple.of(recipient, ids)))
                .invoke(rows -> rows.forEach(row -> references.put(row.getUUID(0), row.getString(1))))
                .replaceWith(references);
    }

    /** Records that the persons were disclosed; does nothing for none. */
    public Uni<Void> record(Disclosed disclosed, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.execute(
                        RECORD,
                        Tuple.tuple()
                                .addUUID(disclosed.set())
                                .addString(disclosed.recipient())
                                .addValue(entries.stream().map(Entry::subject).toArray(UUID[]::new))
                                .addValue(entries.stream().map(Entry::reference).toArray(String[]::new))
                                .addValue(
                                        entries.stream().map(LedgerStore::value).toArray(Buffer[]::new))
                                .addString(disclosed.purpose())
                                .addValue(disclosed.fields().stream().sorted().toArray(String[]::new))
                                .addString(disclosed.legalBasis())
                                .addString(disclosed.order())
                                .addLocalDate(disclosed.notShownUntil())
                                .addString(disclosed.notShownGround())
                                .addOffsetDateTime(disclosed.at().atOffset(ZoneOffset.UTC))
                                .addOffsetDateTime(disclosed.recordedAt().atOffset(ZoneOffset.UTC))
                                .addString(disclosed.by())
                                .addShort(hashes.pepperVersion()))
                .replaceWithVoid();
    }

    private static @Nullable Buffer value(Entry entry) {
        IdentifierHash identifier = entry.identifier();
        return identifier == null ? null : identifier.value();
    }
}
