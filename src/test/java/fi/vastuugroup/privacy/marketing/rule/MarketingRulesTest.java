package fi.vastuugroup.privacy.marketing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every combination against a table that was written from the law, not from the code. */
class MarketingRulesTest {

    private static final int INPUTS = 8;
    private static final int FACTS = 8 * CustomerRelation.values().length;

    @Test
    void everyCombinationIsDecidedAsTheTableSays() throws IOException {
        List<String[]> table = expectations();
        int combinations = 0;
        for (Marketer marketer : Marketer.values()) {
            for (ContactKind kind : ContactKind.values()) {
                for (Channel channel : Channel.values()) {
                    for (Scope scope : Scope.values()) {
                        for (int bits = 0; bits < FACTS; bits++) {
                            check(table, marketer, kind, channel, scope, facts(bits));
                            combinations++;
                        }
                    }
                }
            }
        }
        assertEquals(2 * 4 * 6 * 4 * FACTS, combinations);
    }

    @Test
    void aPartnersAnswerDoesNotTellWhatKindOfContactSomebodyIs() {
        for (Channel channel : Channel.values()) {
            for (Scope scope : Scope.values()) {
                for (int bits = 0; bits < FACTS; bits++) {
                    MarketingFacts facts = facts(bits);
                    long answers = Arrays.stream(ContactKind.values())
                            .map(kind -> MarketingRules.decide(Marketer.PARTNER, kind, channel, scope, facts))
                            .distinct()
                            .count();
                    assertEquals(1, answers);
                }
            }
        }
    }

    @Test
    void anObjectionToDirectMarketingCoversWhatServesIt() {
        Scope marketing = Scope.DIRECT_MARKETING;
        Scope communication = Scope.CUSTOMER_COMMUNICATION;
        Scope disclosure = Scope.PARTNER_DISCLOSURE;
        Scope profiling = Scope.PROFILING;

        assertEquals(Set.of(marketing), MarketingRules.prohibitedBy(Marketer.CONTROLLER, marketing));
        assertEquals(Set.of(communication), MarketingRules.prohibitedBy(Marketer.CONTROLLER, communication));
        assertEquals(Set.of(disclosure, marketing), MarketingRules.prohibitedBy(Marketer.CONTROLLER, disclosure));
        assertEquals(Set.of(profiling, marketing), MarketingRules.prohibitedBy(Marketer.CONTROLLER, profiling));
        assertEquals(Set.of(marketing, disclosure), MarketingRules.prohibitedBy(Marketer.PARTNER, marketing));
        assertEquals(
                Set.of(communication, marketing, disclosure),
                MarketingRules.prohibitedBy(Marketer.PARTNER, communication));
        assertEquals(Set.of(disclosure, marketing), MarketingRules.prohibitedBy(Marketer.PARTNER, disclosure));
        assertEquals(
                Set.of(profiling, marketing, disclosure), MarketingRules.prohibitedBy(Marketer.PARTNER, profiling));
    }

    private static void check(
            List<String[]> table,
            Marketer marketer,
            ContactKind kind,
            Channel channel,
            Scope scope,
            MarketingFacts facts) {
        String[] input = {
            marketer.name(),
            kind.name(),
            channel.slug(),
            scope.slug(),
            yes(facts.prohibited()),
            yes(facts.restricted()),
            yes(facts.consented()),
            facts.relation().name().toLowerCase(Locale.ROOT).replace('_', '-')
        };
        List<String[]> rows = table.stream().filter(row -> matches(row, input)).toList();
        String combination = String.join(";", input);
        assertEquals(1, rows.size(), () -> "lines for " + combination);

        MarketingRules.Decision decision = MarketingRules.decide(marketer, kind, channel, scope, facts);

        List<String> actual = List.of(
                decision.code().slug(),
                yes(decision.code().permitted()),
                decision.rule().slug(),
                decision.rule().section().slug(),
                MarketingRules.section(
                                decision.code(),
                                channel,
                                scope,
                                marketer == Marketer.CONTROLLER && !kind.isNaturalPerson())
                        .slug());
        assertEquals(List.of(rows.get(0)).subList(INPUTS, INPUTS + 5), actual, combination);
    }

    private static boolean matches(String[] row, String[] input) {
        return IntStream.range(0, INPUTS)
                .allMatch(
                        i -> row[i].equals("*") || List.of(row[i].split("\\|")).contains(input[i]));
    }

    private static MarketingFacts facts(int bits) {
        return new MarketingFacts(
                (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, CustomerRelation.values()[bits / 8]);
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    private static List<String[]> expectations() throws IOException {
        try (InputStream csv = MarketingRulesTest.class.getResourceAsStream("marketing-rules.csv")) {
            assertNotNull(csv);
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                rows.add(line.split(";"));
            }
            return rows;
        }
    }
}
