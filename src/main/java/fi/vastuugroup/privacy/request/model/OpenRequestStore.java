package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts what a person has open and has not read, marks what they have read, and sets the language in which they are written
 * to; says which requests wait for staff to write back. Somebody whose login is tied to nobody is known by the address with which they filed, while a request is open.
 */
@ApplicationScoped
public class OpenRequestStore {

    /** Messages of staff after the one up to which the person has marked them. */
    private static final String UNREAD = """
            m.author = 'staff' and m.id > coalesce(r.read_message, '00000000-0000-0000-0000-000000000000')""";

    private static final String OF_ADDRESS =
            "r.subject_id is null and r.channel = 'unlinked-login' and r.email = $1 and r.closed_at is null";

    private static final String COUNT = """
            select count(*) filter (where r.closed_at is null), coalesce(sum((
                select count(*) from request_message m where m.request_id = r.id and %s)), 0)::bigint
            from request r where %s""";

    private static final String OF_SUBJECT = "r.subject_id = $1";

    private static final String UNREAD_OF = """
            select r.id, count(*) from request r join request_message m on m.request_id = r.id
            where r.id = any($1) and %s group by r.id""".formatted(UNREAD);

    /** Of a request r: whether it is open and the person wrote last. */
    static final String AWAITS_ANSWER = """
            (r.closed_at is null and coalesce((select m.author = 'subject' from request_message m
                where m.request_id = r.id order by m.id desc limit 1), false))""";

    private static final String AWAITING_ANSWER =
            "select r.id from request r where r.id = any($1) and " + AWAITS_ANSWER;

    private static final String MARK = """
            update request set read_message = greatest(read_message, $2) where id = $1
                and exists (select 1 from request_message m where m.request_id = $1 and m.id = $2)
            returning 1""";

    private static final String LANGUAGE =
            "select r.language from request r where " + OF_ADDRESS + " order by r.id desc limit 1";

    private static final String SPEAK =
            "update request r set language = $2 where r.subject_id = $1 and r.closed_at is null";

    private static final String SPEAK_TO_ADDRESS = "update request r set language = $2 where " + OF_ADDRESS;

    private final Sql sql;

    OpenRequestStore(Sql sql) {
        this.sql = sql;
    }

    /** How many requests are open, and how many messages are unread. */
    public record Open(long requests, long unread) {}

    public Uni<Open> of(UUID subject) {
        return count(OF_SUBJECT, Tuple.of(subject));
    }

    /** @param email the normal form of the login's verified address */
    public Uni<Open> of(String email) {
        return count(OF_ADDRESS, Tuple.of(email));
    }

    private Uni<Open> count(String whose, Tuple parameters) {
        return sql.one(COUNT.formatted(UNREAD, whose), parameters, row -> new Open(row.getLong(0), row.getLong(1)))
                .map(Optional::orElseThrow);
    }

    /** How many messages are unread, of those requests that have any. */
    public Uni<Map<UUID, Long>> unread(Collection<UUID> requests) {
        return requests.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sql.list(UNREAD_OF, Tuple.of((Object) requests.toArray(UUID[]::new)), row -> row)
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(row -> row.getUUID(0), OpenRequestStore::number)));
    }

    /** Those of the requests that are open, and in which the person wrote last. */
    Uni<Set<UUID>> awaitingAnswer(Collection<UUID> requests) {
        return requests.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : sql.list(AWAITING_ANSWER, Tuple.of((Object) requests.toArray(UUID[]::new)), row -> row.getUUID(0))
                        .map(Set::copyOf);
    }

    private static Long number(Row row) {
        return row.getLong(1);
    }

    /** Marks the messages up to one as read, never fewer than before; answers whether the request has such a message. */
    public Uni<Boolean> markRead(UUID request, UUID message) {
        return sql.one(MARK, Tuple.of(request, message), row -> true).map(Optional::isPresent);
    }

    /** The language of what was filed last of what is open with an address. */
    public Uni<Optional<Language>> language(String email) {
        return sql.one(
                LANGUAGE,
                Tuple.of(email),
                row -> Language.valueOf(row.getString(0).toUpperCase(Locale.ROOT)));
    }

    public Uni<Void> speak(UUID subject, Language language) {
        return sql.execute(SPEAK, Tuple.of(subject, language.tag())).replaceWithVoid();
    }

    /** Answers whether anything is open with the address. */
    public Uni<Boolean> speak(String email, Language language) {
        return sql.execute(SPEAK_TO_ADDRESS, Tuple.of(email, language.tag())).map(rows -> rows.rowCount() > 0);
    }
}
