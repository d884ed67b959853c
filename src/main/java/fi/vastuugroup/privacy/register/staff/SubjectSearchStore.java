package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads subjects by contact point, name or source system's id, each way through an index (subject_identifier, item,
 * subject_source), and what they are known by.
 */
@ApplicationScoped
class SubjectSearchStore {

    /** Appended to a prefix, sorts behind every text that begins with it. */
    private static final String END = "\uDBFF\uDFFF";

    private static final String BY_IDENTIFIER =
            "select distinct subject_id from subject_identifier where hash = any($1) order by subject_id limit $2";

    private static final String BY_SOURCE =
            "select subject_id from subject_source where source_system = $1 and person_id = $2";

    /** Finds subjects by name, which several sources' items can hold; organisations are compared among those found. */
    private static final String BY_NAME = """
            with wanted as (select
                casefold(normalize($1::text, nfc) collate "pg_unicode_fast") collate "C" as family,
                casefold(normalize($2::text, nfc) collate "pg_unicode_fast") collate "C" as given,
                casefold(normalize($3::text, nfc) collate "pg_unicode_fast") collate "C" as organisation)
            select subject_id from (
                select distinct on (i.family_key, i.given_key, i.subject_id) i.subject_id, i.family_key, i.given_key
                from item i
                where i.family_key >= (select family from wanted) and i.family_key <= (select family || $5 from wanted)
                    and ($2 is null or i.given_key >= (select given from wanted)
                        and i.given_key <= (select given || $5 from wanted))
                    and ($3 is null and $4::text is null or exists (
                        select from item o where o.subject_id = i.subject_id and o.category = 'organisations'
                            and ($4 is null or o.content -> 'organisation' ->> 'businessId' = $4)
                            and ($3 is null or starts_with(casefold(
                                normalize(o.content -> 'organisation' ->> 'name', nfc) collate "pg_unicode_fast"),
                                (select organisation from wanted)))))
                order by i.family_key, i.given_key, i.subject_id limit $6::int * 5) found
            group by subject_id order by min(family_key), min(given_key), subject_id limit $6::int""";

    private static final String CONTENTS = """
            select subject_id, id, category, content from item
            where subject_id = any($1) and category in ('contact-details', 'organisations')
            order by category, updated_at desc, id""";

    private static final String LOGINS =
            "select subject_id, count(*)::int from subject_login where subject_id = any($1) group by subject_id";

    private final Sql sql;

    SubjectSearchStore(Sql sql) {
        this.sql = sql;
    }

    /** What the person is known by, as one item says it. */
    record Known(UUID subject, UUID item, Category category, JsonObject content) {}

    Uni<List<UUID>> byIdentifier(IdentifierHash hash, int limit) {
        return ids(BY_IDENTIFIER, Tuple.of(IdentifierHash.matched(List.of(hash)), limit));
    }

    Uni<List<UUID>> bySource(String source, String person) {
        return ids(BY_SOURCE, Tuple.of(source, person));
    }

    Uni<List<UUID>> byName(SubjectSearch.Name name, int limit) {
        return ids(
                BY_NAME,
                Tuple.of(
                        name.familyName().strip(),
                        stripped(name.givenName()),
                        stripped(name.organisation()),
                        name.businessId(),
                        name.byPrefix() ? END : "",
                        limit));
    }

    /** The contact details and roles of subjects, the latest first. */
    Uni<List<Known>> contents(Collection<UUID> subjects) {
        return sql.list(
                CONTENTS,
                Tuple.of(subjects.toArray(UUID[]::new)),
                row -> new Known(
                        row.getUUID(0),
                        row.getUUID(1),
                        Slugs.of(Category.class, row.getString(2)),
                        row.getJsonObject(3)));
    }

    /** How many logins are linked to each; a subject without any is absent. */
    Uni<Map<UUID, Integer>> logins(Collection<UUID> subjects) {
        Map<UUID, Integer> logins = new HashMap<>();
        return sql.execute(LOGINS, Tuple.of(subjects.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> logins.put(row.getUUID(0), row.getInteger(1))))
                .replaceWith(logins);
    }

    private Uni<List<UUID>> ids(String statement, Tuple parameters) {
        return sql.list(statement, parameters, row -> row.getUUID(0));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
