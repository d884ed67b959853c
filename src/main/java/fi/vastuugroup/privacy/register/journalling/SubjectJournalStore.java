package fi.vastuugroup.privacy.register.journalling;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads by what a person can be found after a restore (subject_identifier, data_subject, subject_alias). */
@ApplicationScoped
class SubjectJournalStore {

    private static final String ADDRESSES = """
            select hash, pepper_version, previous from subject_identifier
            where subject_id = $1 and kind = 'email' and contact = 'personal' and current order by hash""";

    private static final String FIND = """
            select coalesce(
                (select id from data_subject where id = $1),
                (select subject_id from subject_alias where alias = $1),
                (select (array_agg(subject_id))[1] from subject_identifier
                    where hash = any($2) and kind = 'email' and contact = 'personal' and current
                    having count(distinct subject_id) = 1))""";

    private static final String KNOWN = """
            select id, null::bytea from data_subject where id = any($1)
            union all select alias, null::bytea from subject_alias where alias = any($1)
            union all select null::uuid, hash from subject_identifier
                where hash = any($2) and kind = 'email' and contact = 'personal' and current""";

    private final Sql sql;

    SubjectJournalStore(Sql sql) {
        this.sql = sql;
    }

    /** An address by which a subject is known, as its row has it. */
    record Address(
            Buffer hash, short pepperVersion, @Nullable Buffer previous) {}

    /** The ids and the addresses, of those that were asked about, that are in the register. */
    record Known(Set<UUID> subjects, Set<Buffer> addresses) {}

    Uni<List<Address>> addresses(UUID subject) {
        return sql.list(
                ADDRESSES,
                Tuple.of(subject),
                row -> new Address(row.get(Buffer.class, 0), row.getShort(1), row.get(Buffer.class, 2)));
    }

    /** Finds whose id it is or was, or else the only one who has one of the addresses. */
    Uni<Optional<UUID>> find(UUID subject, Buffer[] addresses) {
        return sql.execute(FIND, Tuple.of(subject).addValue(addresses))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getUUID(0)));
    }

    Uni<Known> known(UUID[] subjects, Buffer[] addresses) {
        Known known = new Known(new HashSet<>(), new HashSet<>());
        return sql.execute(KNOWN, Tuple.of(subjects).addValue(addresses))
                .invoke(rows -> rows.forEach(row -> {
                    UUID subject = row.getUUID(0);
                    if (subject == null) {
                        known.addresses().add(row.get(Buffer.class, 1));
                    } else {
                        known.subjects().add(subject);
                    }
                }))
                .replaceWith(known);
    }
}
