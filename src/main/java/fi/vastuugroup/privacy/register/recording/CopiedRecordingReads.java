package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what audio a subject's calls have of which they may hear, within a transaction. */
@ApplicationScoped
public class CopiedRecordingReads {

    private static final String TOTAL = """
            select count(*), coalesce(sum(a.bytes), 0)::bigint from item_audio a
            join item i on i.subject_id = a.subject_id and i.id = a.item_id and i.category = 'call-recordings'
            where a.subject_id = $1 and i.withheld is null and ($2 or a.item_id = any($3))""";

    private static final String NAMED = """
            select a.item_id, a.content_type from item_audio a
            join item i on i.subject_id = a.subject_id and i.id = a.item_id and i.category = 'call-recordings'
            where a.subject_id = $1 and a.item_id = any($2) and i.withheld is null""";

    private final Sql sql;

    CopiedRecordingReads(Sql sql) {
        this.sql = sql;
    }

    /** Of which call there is which kind of audio. */
    public record Kept(UUID item, String contentType) {}

    public Uni<CopiedFiles.Total> total(UUID subject, CopyPart.Extent extent) {
        boolean all =
                extent.selection().isAll() || extent.selection().categories().contains(Category.CALL_RECORDINGS);
        return sql.one(
                        TOTAL,
                        Tuple.tuple()
                                .addUUID(subject)
                                .addBoolean(all)
                                .addArrayOfUUID(extent.selection().itemIds()),
                        row -> new CopiedFiles.Total(row.getLong(0), row.getLong(1)))
                .map(total -> total.orElse(CopiedFiles.Total.NONE));
    }

    public Uni<List<Kept>> named(UUID subject, Collection<UUID> items) {
        return sql.list(
                NAMED,
                Tuple.tuple().addUUID(subject).addArrayOfUUID(items.toArray(UUID[]::new)),
                row -> new Kept(row.getUUID(0), row.getString(1)));
    }
}
