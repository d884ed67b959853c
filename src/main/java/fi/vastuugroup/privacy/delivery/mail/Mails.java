package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Takes mails in the caller's transaction: a change and the mail that tells of it commit together, or neither. A
 * transaction that works for one subject adds mails about that subject only.
 */
@ApplicationScoped
public class Mails {

    private static final String ADD = """
            insert into mail
                (template, language, recipient, greeting_name, details, receipt, subject_id, created_at, due_at)
            select template, language, recipient, greeting_name, details::jsonb, receipt, subject_id, $8, $8
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[])
                as added(template, language, recipient, greeting_name, details, receipt, subject_id)
            returning id""";

    private final Sql sql;
    private final Clock clock;

    Mails(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds the mails in one round trip; does nothing for none. */
    public Uni<Void> add(List<Mail> mails) {
        return mails.isEmpty() ? Uni.createFrom().voidItem() : insert(mails).replaceWithVoid();
    }

    /** Adds a mail; answers its id, by which a {@link MailSentListener} hears of it. */
    public Uni<UUID> add(Mail mail) {
        return insert(List.of(mail)).map(rows -> rows.iterator().next().getUUID(0));
    }

    private Uni<RowSet<Row>> insert(List<Mail> mails) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.execute(
                ADD,
                Tuple.from(List.of(
                        mails.stream().map(mail -> mail.template().slug()).toArray(String[]::new),
                        mails.stream().map(mail -> mail.language().tag()).toArray(String[]::new),
                        mails.stream().map(Mail::recipient).toArray(String[]::new),
                        mails.stream().map(Mail::greetingName).toArray(String[]::new),
                        mails.stream()
                                .map(mail -> new JsonObject(new HashMap<>(mail.values())).encode())
                                .toArray(String[]::new),
                        mails.stream().map(Mail::receipt).toArray(String[]::new),
                        mails.stream().map(Mail::subject).toArray(UUID[]::new),
                        now)));
    }
}
