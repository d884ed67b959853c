package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Deletes what people wrote in the closed requests of a person who was erased as a whole, sooner than the requests
 * themselves: the proof of what was done (Art. 5(2)) needs the dates, the outcome and the receipt, and none of the words.
 */
@ApplicationScoped
class RequestWordsStore implements ExpiringRecords {

    private static final String EXPIRE = """
            with worded as (
                select id from request
                where closed_at < $1 and words_gone_at is null and subject_id is not null
                    and exists (select from request erasure
                        where erasure.subject_id = request.subject_id and erasure.exercised = 'erasure'
                            and erasure.outcome = 'granted' and erasure.categories = '{}' and erasure.items = '{}')
                order by closed_at limit $2 for update skip locked),
            messages as (delete from request_message where request_id in (select id from worded)),
            attachments as (delete from request_attachment where request_id in (select id from worded))
            update request set statement = null, corrections = null, explanation = null, extension_reason = null,
                words_gone_at = $3, revision = revision + 1
            where id in (select id from worded)""";

    private final Sql sql;
    private final RequestSettings settings;
    private final Clock clock;

    RequestWordsStore(Sql sql, RequestSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(
                        EXPIRE,
                        Tuple.of(
                                Times.utc(Helsinki.dayBefore(clock, settings.wordsOfErasedKeptFor())),
                                limit,
                                Times.now(clock)))
                .map(rows -> (long) rows.rowCount());
    }

    @Override
    public String countedAs() {
        return "words-of-erased-persons-requests";
    }
}
