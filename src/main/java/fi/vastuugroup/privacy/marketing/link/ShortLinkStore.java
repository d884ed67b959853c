package fi.vastuugroup.privacy.marketing.link;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Period;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stores the tokens of links that must fit into one text message, under the hash of a random id: the id is in the message
 * alone, and the token stays sealed (short_link).
 */
@ApplicationScoped
public class ShortLinkStore implements ExpiringRecords {

    private static final int ID_BYTES = 16;

    /** An id, in front of whatever a message put behind it. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final ExpiringTable LINKS = new ExpiringTable("short_link", "key", "made_at < $1");

    private static final String ADD = """
            insert into short_link (key, token, made_at)
            select key, token, $3 from unnest($1::bytea[], $2::text[]) as link(key, token)""";

    private static final String FIND = "select token from short_link where key = $1";

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final Clock clock;
    private final Period period;

    ShortLinkStore(Sql sql, Clock clock, @ConfigProperty(name = "privacy.retention.short-links-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /** Makes an id that nobody can guess. */
    public String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** Stores tokens by their ids, within a transaction. */
    public Uni<Void> add(Map<String, String> tokens) {
        return tokens.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                ADD,
                                Tuple.of(
                                        tokens.keySet().stream()
                                                .map(ShortLinkStore::key)
                                                .toArray(Buffer[]::new),
                                        tokens.values().toArray(String[]::new),
                                        Times.now(clock)))
                        .replaceWithVoid();
    }

    /** Finds the token of an id, within a transaction; empty for what is no id of ours. */
    public Uni<Optional<String>> find(String text) {
        Matcher id = ID.matcher(text);
        return id.lookingAt()
                ? sql.one(FIND, Tuple.of(key(id.group())), row -> row.getString(0))
                : Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Long> expire(int limit) {
        return LINKS.expire(sql, Helsinki.dayBefore(clock, period), limit);
    }

    private static Buffer key(String id) {
        return Buffer.buffer(Digests.sha256(id));
    }
}
