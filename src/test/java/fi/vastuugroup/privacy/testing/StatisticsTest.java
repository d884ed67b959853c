package fi.vastuugroup.privacy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The planner keeps samples of what a column holds, where no erasure reaches them. It keeps none of JSON, and of texts and
 * bytes those alone that say here what they are: a new column has its statistics off until somebody says so.
 */
@QuarkusTest
class StatisticsTest {

    private static final String SAMPLED = """
            select c.relname || '.' || a.attname as name
            from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_index i on i.indexrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relname not like 'flyway%%' and not a.attisdropped and a.attnum > 0
                and a.attstattarget is distinct from 0 and a.atttypid::regtype::text in (%s)
                and (c.relkind in ('r', 'p') or c.relkind = 'i' and i.indkey[a.attnum - 1] = 0)
            order by 1""";

    /** Keyed hashes and other digests, by which rows are found. */
    private static final Set<String> DIGESTS = Set.of(
            "body",
            "evidence",
            "hash",
            "identifier",
            "identifiers",
            "item_key",
            "key",
            "login",
            "pending_email.link",
            "previous",
            "session",
            "sha256");

    /** Opaque names of others, by which rows are found. */
    private static final Set<String> KEYS = Set.of(
            "caller",
            "id",
            "issuer",
            "item",
            "partner",
            "person_id",
            "receiver",
            "recipient_id",
            "reference",
            "refs",
            "source_item_id",
            "source_person_id",
            "source_system",
            "viewer");

    /** Words of ours, of which there are a few. */
    private static final Set<String> CODES = Set.of(
            "action",
            "actor_kind",
            "author",
            "categories",
            "category",
            "channel",
            "channels",
            "code",
            "content_type",
            "country",
            "delivered_by",
            "event",
            "exercised",
            "fields",
            "former_identifier.contact",
            "ground",
            "how",
            "kind",
            "language",
            "last_failure",
            "lift_notice",
            "list",
            "marketer",
            "media_type",
            "operation",
            "outcome",
            "prohibited",
            "prohibitions",
            "purpose",
            "purposes",
            "quota",
            "record",
            "redated_to",
            "relation_kind",
            "request.reason",
            "retention_rule",
            "rule",
            "scope",
            "scopes",
            "state",
            "status",
            "stopped",
            "subject_identifier.contact",
            "taker",
            "template",
            "told_how",
            "tombstone.reason",
            "transfer_basis",
            "type",
            "viewer_kind",
            "viewer_role",
            "viewer_unit",
            "withheld",
            "wording");

    /** Who of the staff did it, which is kept as long as it must be accounted for. */
    private static final Set<String> STAFF = Set.of(
            "actor", "decided_by", "lifted_by", "placed_by", "recorded_by", "told_by", "updated_by", "voided_by");

    @Test
    void noSampleIsKeptOfContents() {
        assertThat(sampled("'json', 'jsonb', 'bytea[]', 'xml'")).isEmpty();

        Set<String> known =
                Stream.of(DIGESTS, KEYS, CODES, STAFF).flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(sampled("'text', 'text[]', 'character varying', 'character', 'bytea'"))
                .allMatch(
                        column -> known.contains(column) || known.contains(column.substring(column.indexOf('.') + 1)));
    }

    @Test
    void theListNamesNothingThatIsNotThere() {
        Set<String> there = new TreeSet<>();
        for (String column : sampled("'text', 'text[]', 'bytea'")) {
            there.add(column);
            there.add(column.substring(column.indexOf('.') + 1));
        }
        assertThat(there)
                .containsAll(DIGESTS)
                .containsAll(KEYS)
                .containsAll(CODES)
                .containsAll(STAFF);
    }

    private static List<String> sampled(String types) {
        return Database.query(SAMPLED.formatted(types)).stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
    }
}
