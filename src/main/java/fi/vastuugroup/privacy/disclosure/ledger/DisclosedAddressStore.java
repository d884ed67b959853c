package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes which addresses and numbers recipients have (disclosed_identifier). The keyed hash finds the recipient when one
 * of them is prohibited; the SHA-256 by which the recipient finds it among its own goes with the person's last knowledge
 * of it.
 */
@ApplicationScoped
class DisclosedAddressStore implements ExpiringRecords {

    private static final String KNOW = """
            insert into disclosed_identifier (identifier, reference, sha256, pepper_version)
            select distinct on (identifier, reference) identifier, reference, sha256, $4::smallint
            from unnest($1::bytea[], $2::text[], $3::bytea[]) entry(identifier, reference, sha256)
            order by identifier, reference, sha256 nulls last
            on conflict (identifier, reference) do update set sha256 = excluded.sha256
            where excluded.sha256 is not null and disclosed_identifier.sha256 is null""";

    private static final String FORGET = """
            update disclosed_identifier i set sha256 = null from disclosure_reference r
            where r.reference = i.reference and r.subject_id = any($1) and i.sha256 is not null
                and not is_current_identifier(r.subject_id, i.identifier)""";

    /** Empties what nobody is known by any more; while the pepper is rotated, of persons with one version alone. */
    private static final String EXPIRE = """
            update disclosed_identifier set sha256 = null where (identifier, reference) in (
                select i.identifier, i.reference from disclosed_identifier i join disclosure_reference r using (reference)
                where i.sha256 is not null
                    and not may_be_known_by(r.subject_id, i.identifier, i.pepper_version)
                limit $1 for update of i skip locked)""";

    private final Sql sql;
    private final Identifiers hashes;

    DisclosedAddressStore(Sql sql, Identifiers hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /**
     * An address or number that a recipient has.
     *
     * @param sha256 of the normal form, in hexadecimal; null where it is not known
     */
    record Known(
            IdentifierHash identifier,
            String reference,
            @Nullable String sha256) {}

    /** Notes that recipients have them; does nothing for none. */
    Uni<Void> know(List<Known> known) {
        return known.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                KNOW,
                                Tuple.of(
                                        known.stream()
                                                .map(one -> one.identifier().value())
                                                .toArray(Buffer[]::new),
                                        known.stream().map(Known::reference).toArray(String[]::new),
                                        known.stream()
                                                .map(one -> bytes(one.sha256()))
                                                .toArray(Buffer[]::new),
                                        hashes.pepperVersion()))
                        .replaceWithVoid();
    }

    /** Forgets the SHA-256 of what is not held about the subjects any more, former addresses included. */
    Uni<Void> forget(Collection<UUID> subjects) {
        return sql.execute(FORGET, Tuple.of((Object) subjects.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(EXPIRE, Tuple.of(limit)).map(rows -> (long) rows.rowCount());
    }

    private static @Nullable Buffer bytes(@Nullable String hex) {
        return hex == null ? null : Buffer.buffer(HexFormat.of().parseHex(hex));
    }
}
