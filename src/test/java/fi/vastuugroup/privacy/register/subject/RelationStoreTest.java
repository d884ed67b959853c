package fi.vastuugroup.privacy.register.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a relation's end becomes known, the dates that the database moves are those that the rules would give. */
@QuarkusTest
class RelationStoreTest {

    private static final LocalDate EVENT = LocalDate.of(2025, 3, 1);
    private static final LocalDate RELATION_END = LocalDate.of(2027, 6, 30);

    private static final String ROLE =
            "{\"organisation\": {\"name\": \"Oy Ab\"}, \"serviceHistoryUntil\": \"" + RELATION_END + "\"}";

    /** One of each kind. */
    private static final List<String> RULES = List.of(
            "P24M", "P36M-after-withdrawal", "relation", "relation-or-withdrawal", "until-lifted", "accounting");

    @Inject
    RelationStore relations;

    @Inject
    Transactions transactions;

    /** Jobs of other tests would find no role in what is stored here. */
    @AfterEach
    void nothingIsLeft() {
        Database.empty();
    }

    static Stream<Arguments> rules() {
        return RULES.stream()
                .flatMap(rule -> Stream.of(Arguments.of(rule, null), Arguments.of(rule, LocalDate.of(2026, 1, 31))));
    }

    @Test
    void everyKindOfRuleIsTried() {
        Set<Class<?>> tried =
                RULES.stream().<Class<?>>map(text -> rule(text).getClass()).collect(Collectors.toSet());

        assertEquals(Arrays.stream(RetentionRule.class.getPermittedSubclasses()).collect(Collectors.toSet()), tried);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anItemIsRedatedAsItsRuleSays(String text, @Nullable LocalDate endedOn) {
        RetentionRule rule = rule(text);
        UUID subject = UUID.randomUUID();
        Database.execute("insert into data_subject (id, created_at) values (?, '2025-01-01T12:00:00Z')", subject);
        add(subject, "organisations", "relation", RELATION_END, null, ROLE);
        add(subject, "feedback", text, endedOn, rule.dueOn(EVENT, endedOn, null), "{}");

        transactions.asSystem(() -> relations.refresh(List.of(subject))).await().indefinitely();

        assertEquals(rule.dueOn(EVENT, endedOn, RELATION_END), dueOn(subject));
    }

    private static RetentionRule rule(String text) {
        return RetentionRule.parse(text, 6, MonthDay.of(12, 31));
    }

    private static void add(
            UUID subject,
            String category,
            String rule,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate dueOn,
            String content) {
        Database.execute("""
                    insert into item (subject_id, category, source_system, source_item_id, source_version, content,
                        content_digest, collected_how, collected_at, event_on, ended_on, retention_rule, due_on, created_at,
                        updated_at)
                    values (?, ?, 'crm', ?, 1, ?::jsonb, '', 'test', '2025-03-01T12:00:00Z', ?, ?, ?, ?,
                        '2025-03-01T12:00:00Z', '2025-03-01T12:00:00Z')\
                    """, subject, category, UUID.randomUUID().toString(), content, EVENT, endedOn, rule, dueOn);
    }

    private static @Nullable LocalDate dueOn(UUID subject) {
        Object stored = Database.query(
                        "select due_on::text as due_on from item where subject_id = ? and category = 'feedback'",
                        subject)
                .get(0)
                .get("due_on");
        return stored == null ? null : LocalDate.parse(stored.toString());
    }
}
