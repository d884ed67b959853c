package fi.vastuugroup.privacy.disclosure.reference;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a partner's references, each with what was disclosed under it and stands. */
@ApplicationScoped
class DisclosedReferenceStore {

    /** The recipient is found before, and not joined: the references are then read in their order as far as asked for. */
    private static final String COLUMNS = """
            select r.reference, r.subject_id, given.disclosed_at, given.fields,
                array(select i.identifier from disclosed_identifier i where i.reference = r.reference),
                array(select encode(i.sha256, 'hex') from disclosed_identifier i
                    where i.reference = r.reference and i.sha256 is not null order by 1)
            from disclosure_reference r cross join lateral (
                select max(d.disclosed_at) as disclosed_at,
                    array(select distinct field from disclosure f, unnest(f.fields) field
                        where f.reference = r.reference and f.voided_at is null order by field) as fields
                from disclosure d where d.reference = r.reference and d.voided_at is null) given
            where r.recipient_id = (select id from recipient where partner = $1) and given.disclosed_at is not null""";

    private static final String SOME = COLUMNS + " and r.reference = any($2)";

    private static final String PAGE = COLUMNS
            + " and r.reference collate \"C\" > coalesce($2::text, '') order by r.reference collate \"C\" limit $3";

    private final Sql sql;

    DisclosedReferenceStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A reference.
     *
     * @param disclosedAt when something was disclosed under it the last time
     * @param fields all that were disclosed under it
     * @param identifiers the addresses and numbers that the partner has, as keyed hashes
     * @param sha256 those of them by which the partner finds the person
     */
    record Reference(
            String reference,
            UUID subject,
            Instant disclosedAt,
            List<String> fields,
            Set<Buffer> identifiers,
            List<String> sha256) {}

    /** Reads those of the references that are the partner's. */
    Uni<List<Reference>> some(String partner, Collection<String> references) {
        return sql.list(SOME, Tuple.of(partner, references.toArray(String[]::new)), DisclosedReferenceStore::reference);
    }

    /** Reads the partner's references behind one, in their order. */
    Uni<List<Reference>> page(String partner, @Nullable String behind, int most) {
        return sql.list(PAGE, Tuple.of(partner, behind, most), DisclosedReferenceStore::reference);
    }

    private static Reference reference(Row row) {
        return new Reference(
                row.getString(0),
                row.getUUID(1),
                row.getOffsetDateTime(2).toInstant(),
                List.of(row.getArrayOfStrings(3)),
                Set.of(row.get(Buffer[].class, 4)),
                List.of(row.getArrayOfStrings(5)));
    }
}
