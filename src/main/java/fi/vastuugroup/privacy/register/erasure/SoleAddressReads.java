package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person's e-mail addresses ({@code item}) and who else is known by them ({@code subject_identifier}), for the
 * search of those that one person alone has.
 */
@ApplicationScoped
class SoleAddressReads {

    private static final String ADDRESSES = """
            select content ->> 'email', content ->> 'workEmail', content #>> '{organisation,email}',
                coalesce(content #>> '{organisation,kind}' in ('sole-trader', 'consumer'), false)
            from item where subject_id = $1 and category in ('contact-details', 'organisations')""";

    private static final String OTHERS = """
            select hash from subject_identifier
            where hash = any($2) and current and subject_id <> $1""";

    private final Sql sql;

    SoleAddressReads(Sql sql) {
        this.sql = sql;
    }

    /**
     * The addresses in one item.
     *
     * @param own the person's, at home, at work, and as a sole trader or consumer
     * @param organisations a legal person's own
     */
    record Addresses(List<String> own, @Nullable String organisations) {}

    Uni<List<Addresses>> of(UUID subject) {
        return sql.list(ADDRESSES, Tuple.of(subject), SoleAddressReads::addresses);
    }

    private static Addresses addresses(Row row) {
        boolean natural = row.getBoolean(3);
        String organisations = row.getString(2);
        return new Addresses(
                Stream.of(row.getString(0), row.getString(1), natural ? organisations : null)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                natural ? null : organisations);
    }

    /** Answers the forms of those addresses that somebody else has too. */
    Uni<List<Buffer>> shared(UUID subject, Set<IdentifierHash> addresses) {
        return sql.list(OTHERS, Tuple.of(subject, IdentifierHash.matched(addresses)), row -> row.get(Buffer.class, 0));
    }
}
