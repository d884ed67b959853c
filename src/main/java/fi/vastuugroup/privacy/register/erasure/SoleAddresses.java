package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.RoleAddresses;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the e-mail addresses by which one person alone is known: neither a role's, nor the organisation's own, nor held
 * by anybody else. Only such an address tells that an imported person is the erased one.
 */
@ApplicationScoped
class SoleAddresses {

    private static final String ADDRESSES = """
            select coalesce(content ->> 'email', content ->> 'workEmail'), content #>> '{organisation,email}' from item
            where subject_id = $1 and category in ('contact-details', 'organisations')""";

    private static final String OTHERS = """
            select hash from subject_identifier
            where hash = any($2) and current and subject_id <> $1""";

    private final Sql sql;
    private final Identifiers identifiers;
    private final RoleAddresses roleAddresses;

    SoleAddresses(Sql sql, Identifiers identifiers, RoleAddresses roleAddresses) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.roleAddresses = roleAddresses;
    }

    /** Finds the addresses that are the subject's alone; asked while the items are still there. */
    Uni<List<Buffer>> of(UUID subject) {
        return sql.execute(ADDRESSES, Tuple.of(subject))
                .map(this::personal)
                .chain(personal -> personal.isEmpty()
                        ? Uni.createFrom().item(List.<Buffer>of())
                        : sql.execute(OTHERS, Tuple.of(subject, IdentifierHash.matched(personal)))
                                .map(rows -> unshared(personal, rows)));
    }

    /** Answers the addresses of the items that are still there. */
    Uni<Set<Buffer>> held(UUID subject) {
        return sql.execute(ADDRESSES, Tuple.of(subject)).map(rows -> {
            Set<IdentifierHash> held = new HashSet<>();
            rows.forEach(row -> add(held, row.getString(0)));
            return Set.of(IdentifierHash.array(held));
        });
    }

    private static List<Buffer> unshared(Set<IdentifierHash> personal, Iterable<Row> others) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(personal);
        others.forEach(row -> personal.remove(byForm.get(row.get(Buffer.class, 0))));
        return personal.stream().map(IdentifierHash::value).toList();
    }

    private Set<IdentifierHash> personal(Iterable<Row> rows) {
        Set<IdentifierHash> personal = new HashSet<>();
        Set<IdentifierHash> organisations = new HashSet<>();
        rows.forEach(row -> {
            add(personal, row.getString(0));
            add(organisations, row.getString(1));
        });
        personal.removeAll(organisations);
        return personal;
    }

    private void add(Set<IdentifierHash> hashes, @Nullable String address) {
        if (address != null) {
            EmailAddress.parse(address)
                    .filter(parsed -> !roleAddresses.contains(parsed))
                    .flatMap(parsed -> identifiers.email(parsed.normalForm()))
                    .ifPresent(hashes::add);
        }
    }
}
