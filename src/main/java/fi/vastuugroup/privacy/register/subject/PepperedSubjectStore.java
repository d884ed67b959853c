package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.PepperWrap;
import fi.vastuugroup.privacy.identifier.PepperedRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Reads and writes the hashes of subjects (subject_identifier, former_identifier), with the evidence of their logins
 * (subject_login), which is compared with them, when the pepper is rotated: subject by subject, under the subject's lock.
 */
@ApplicationScoped
class PepperedSubjectStore implements PepperedRecords {

    private static final String IDENTIFIERS = "subject_identifier";

    private static final String IDENTIFIERS_OUTSIDE =
            "select count(*) from subject_identifier where (pepper_version < $1 or pepper_version > $2)";

    private static final String FORMER_OUTSIDE =
            "select count(*) from former_identifier where (pepper_version < $1 or pepper_version > $2)";

    private static final String EVIDENCE_OUTSIDE = """
            select count(*) from subject_login where evidence <> '' and (pepper_version < $1 or pepper_version > $2)""";

    private static final String CLAIM = """
            select s.id from data_subject s where s.id in (
                (select subject_id from subject_identifier where pepper_version = $1 limit $2)
                union (select subject_id from former_identifier where pepper_version = $1 limit $2)
                union (select subject_id from subject_login where pepper_version = $1 and evidence <> '' limit $2))
            order by s.id for update skip locked""";

    /**
     * Merges the identifiers that a subject has under both versions, as joined subjects can: what is current stays so.
     */
    private static final String MERGE = """
            with gone as (
                delete from subject_identifier old using subject_identifier kept
                where old.subject_id = any($1) and old.pepper_version = $2 and kept.subject_id = old.subject_id
                    and kept.hash = hmac_sha256(old.hash, $3, $4)
                returning old.subject_id, kept.hash, old.current, old.work_until)
            update subject_identifier kept set current = kept.current or gone.current,
                work_until = case when gone.current then gone.work_until else kept.work_until end
            from gone where kept.subject_id = gone.subject_id and kept.hash = gone.hash""";

    private static final String WRAP = """
            update subject_identifier set hash = hmac_sha256(hash, $3, $4), previous = hash, pepper_version = $5
            where subject_id = any($1) and pepper_version = $2""";

    private static final String MERGE_FORMER = """
            delete from former_identifier old using former_identifier kept
            where old.subject_id = any($1) and old.pepper_version = $2 and kept.subject_id = old.subject_id
                and kept.hash = hmac_sha256(old.hash, $3, $4)""";

    private static final String WRAP_FORMER = """
            update former_identifier set hash = hmac_sha256(hash, $3, $4), pepper_version = $5
            where subject_id = any($1) and pepper_version = $2""";

    private static final String WRAP_EVIDENCE = """
            update subject_login set evidence = hmac_sha256(evidence, $3, $4), pepper_version = $5
            where subject_id = any($1) and pepper_version = $2 and evidence <> ''""";

    private static final String FORGET_PREVIOUS = """
            update subject_identifier i set previous = null from (
                select subject_id, hash from subject_identifier where previous is not null
                limit $1 for update skip locked) done
            where i.subject_id = done.subject_id and i.hash = done.hash""";

    private final Sql sql;

    PepperedSubjectStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return IDENTIFIERS;
    }

    @Override
    public Uni<Long> outside(short oldest, short newest) {
        return count(IDENTIFIERS_OUTSIDE, oldest, newest)
                .chain(identifiers -> count(FORMER_OUTSIDE, oldest, newest).map(former -> identifiers + former))
                .chain(both -> count(EVIDENCE_OUTSIDE, oldest, newest).map(logins -> both + logins));
    }

    private Uni<Long> count(String outside, short oldest, short newest) {
        return sql.execute(outside, Tuple.of(oldest, newest))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Integer> wrap(PepperWrap wrap, int limit) {
        return sql.execute(CLAIM, Tuple.of(wrap.from(), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .toArray(UUID[]::new))
                .chain(subjects -> subjects.length == 0
                        ? Uni.createFrom().item(0)
                        : wrap(wrap, subjects).replaceWith(subjects.length));
    }

    private Uni<Void> wrap(PepperWrap wrap, UUID[] subjects) {
        return sql.execute(MERGE, Tuple.of(subjects, wrap.from(), wrap.inner(), wrap.outer()))
                .chain(() -> sql.execute(WRAP, parameters(wrap, subjects)))
                .chain(() -> sql.execute(MERGE_FORMER, Tuple.of(subjects, wrap.from(), wrap.inner(), wrap.outer())))
                .chain(() -> sql.execute(WRAP_FORMER, parameters(wrap, subjects)))
                .chain(() -> sql.execute(WRAP_EVIDENCE, parameters(wrap, subjects)))
                .replaceWithVoid();
    }

    private static Tuple parameters(PepperWrap wrap, UUID[] subjects) {
        return Tuple.of(subjects, wrap.from(), wrap.inner(), wrap.outer(), wrap.to());
    }

    @Override
    public Uni<Integer> forgetPrevious(int limit) {
        return sql.execute(FORGET_PREVIOUS, Tuple.of(limit)).map(rows -> rows.rowCount());
    }
}
