package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds whose contact data is disclosed to a recipient, and which of it is still held. */
@ApplicationScoped
public class DisclosedSubjects {

    /** Finds whose the identifiers are; one that is no longer held in plain is nobody's any more for this. */
    private static final String OWNERS = """
            select known.hash, known.subject_id,
                exists (select from active_restrictions(known.subject_id, 'contact-details', 'organisations'))
            from subject_identifier known where known.hash = any($1) and known.current""";

    private static final String ADDRESSES = """
            select subject_id, content ->> 'email', content ->> 'phone', content ->> 'workEmail',
                content ->> 'workPhone'
            from item where subject_id = any($1) and category in ('contact-details', 'organisations')""";

    private final Sql sql;
    private final SubjectStore subjectStore;
    private final Identifiers identifiers;

    DisclosedSubjects(Sql sql, SubjectStore subjectStore, Identifiers identifiers) {
        this.sql = sql;
        this.subjectStore = subjectStore;
        this.identifiers = identifiers;
    }

    /**
     * An address or number that is held about a subject.
     *
     * @param field the field that it stands in, such as {@code workEmail}
     * @param sha256 of the normal form, in hexadecimal: as a partner knows it
     */
    public record Held(UUID subject, String field, IdentifierHash hash, String sha256) {}

    /** Locks those of the subjects that are in the register, and answers them. */
    public Uni<Set<UUID>> lock(Collection<UUID> subjects) {
        Set<UUID> known = new HashSet<>();
        return subjectStore
                .lock(subjects)
                .invoke(locked -> locked.stream().map(LockedSubject::id).forEach(known::add))
                .replaceWith(known);
    }

    /**
     * Finds who is known by the identifiers today. An identifier that also somebody has whose contact data is
     * restricted (Art. 18) is left out, for all of them.
     */
    public Uni<Map<IdentifierHash, Set<UUID>>> unrestrictedOwners(Collection<IdentifierHash> hashes) {
        Map<IdentifierHash, Set<UUID>> owners = new HashMap<>();
        Set<IdentifierHash> restricted = new HashSet<>();
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(hashes);
        return sql.execute(OWNERS, Tuple.of((Object) IdentifierHash.matched(hashes)))
                .invoke(rows -> rows.forEach(row -> {
                    IdentifierHash hash = Objects.requireNonNull(byForm.get(row.get(Buffer.class, 0)));
                    owners.computeIfAbsent(hash, unseen -> new HashSet<>()).add(row.getUUID(1));
                    if (row.getBoolean(2)) {
                        restricted.add(hash);
                    }
                }))
                .map(rows -> {
                    owners.keySet().removeAll(restricted);
                    return owners;
                });
    }

    /** Answers the addresses and numbers that are held in plain about the subjects. */
    public Uni<List<Held>> addresses(Collection<UUID> subjects) {
        List<Held> held = new ArrayList<>();
        return sql.execute(ADDRESSES, Tuple.of((Object) subjects.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> {
                    add(held, row, "email", row.getString(1), identifiers::emailSha256);
                    add(held, row, "phone", row.getString(2), identifiers::phoneSha256);
                    add(held, row, "workEmail", row.getString(3), identifiers::emailSha256);
                    add(held, row, "workPhone", row.getString(4), identifiers::phoneSha256);
                }))
                .replaceWith(held);
    }

    private void add(
            List<Held> held,
            Row row,
            String field,
            @Nullable String value,
            Function<String, Optional<String>> normalForm) {
        Optional.ofNullable(value)
                .flatMap(normalForm)
                .ifPresent(sha256 -> identifiers
                        .sha256Hex(sha256)
                        .ifPresent(hash -> held.add(new Held(row.getUUID(0), field, hash, sha256))));
    }
}
