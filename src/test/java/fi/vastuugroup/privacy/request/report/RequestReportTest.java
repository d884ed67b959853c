package fi.vastuugroup.privacy.request.report;

import static fi.vastuugroup.privacy.request.report.FiledRequests.GRANTED;
import static fi.vastuugroup.privacy.request.report.FiledRequests.REFUSED;
import static fi.vastuugroup.privacy.request.report.FiledRequests.act;
import static fi.vastuugroup.privacy.request.report.FiledRequests.at;
import static fi.vastuugroup.privacy.request.report.FiledRequests.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.copy.CsvOracle;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.vocabulary.ValueWords;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report counts what people and staff did, by a count of its own. */
@QuarkusTest
class RequestReportTest {

    private static final String REPORT = "/api/v1/staff/request-report";
    private static final String EXTENSION = "{\"reason\": \"Pyyntöjä on paljon\"}";

    @Inject
    RetentionRun retention;

    @Inject
    ValueWords words;

    private final FiledRequests filed = new FiledRequests();

    @BeforeEach
    void nobody() {
        Database.empty();
    }

    /** Two springs and a summer of requests; it is July afterwards. */
    private void work() {
        at("2026-02-27T09:00:00Z");
        UUID february = filed();
        at("2026-03-02T09:00:00Z");
        UUID granted = filed();
        UUID late = filed();
        UUID overdue = filed();
        at("2026-03-10T09:00:00Z");
        act(granted, "decision", GRANTED);
        // The last second of the last day.
        at("2026-03-27T21:59:59Z");
        act(february, "decision", REFUSED);
        // Already April in Helsinki.
        at("2026-03-31T21:30:00Z");
        UUID extended = filed();
        objection();
        at("2026-04-02T09:00:00Z");
        cancelled();
        at("2026-04-08T09:00:00Z");
        UUID waiting = filed();
        act(waiting, "identification-request", "{\"message\": \"Lähetä kopio\"}");
        act(extended, "extension", EXTENSION);
        at("2026-04-20T09:00:00Z");
        act(late, "decision", REFUSED);
        at("2026-06-30T20:00:00Z");
        act(extended, "decision", GRANTED);
        at("2026-07-05T09:00:00Z");
        assertThat(overdue).isNotNull();

        filed.note("2026-02", "erasure", "refused", 28, false, false);
        filed.note("2026-03", "erasure", "granted", 8, false, false);
        filed.note("2026-03", "erasure", "refused", 49, true, false);
        filed.note("2026-03", "erasure", "open", null, true, false);
        filed.note("2026-04", "erasure", "granted", 90, false, true);
        filed.note("2026-04", "objection", "granted", 0, false, false);
        filed.note("2026-04", "restriction", "cancelled", null, false, false);
        filed.note("2026-04", "erasure", "open", null, false, false);
    }

    private static void objection() {
        PersonFixture.prospect()
                .fed()
                .file("{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"));
    }

    private static void cancelled() {
        PersonFixture someone = PersonFixture.prospect().fed();
        String id = someone.file("{\"right\": \"restriction\", \"ground\": \"needed-for-legal-claims\"}")
                .path("id");
        someone.asked()
                .post(PersonFixture.REQUESTS + "/" + id + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void everyLineAndEveryTotalIsWhatWasDone() {
        work();

        JsonPath report = report("from=2026-02-01&to=2026-07-31");

        assertThat(counts(report, "items", "month", "right", "outcome"))
                .isEqualTo(filed.by(one -> one.month() + " " + one.right() + " " + one.outcome()));
        assertThat(counts(report, "byRight", "right")).isEqualTo(filed.by(FiledRequests.Filed::right));
        assertThat(counts(report, "byMonth", "month")).isEqualTo(filed.by(FiledRequests.Filed::month));
        assertThat(counts(report, "byOutcome", "outcome")).isEqualTo(filed.by(FiledRequests.Filed::outcome));
        assertThat(Map.of("", report.getMap("total"))).isEqualTo(filed.by(one -> ""));
        assertThat(report.getMap("openNow")).isEqualTo(Map.of("requests", 2, "overdue", 1));
        assertThat(report.getList("byOutcome.outcome")).containsExactly("granted", "refused", "cancelled", "open");
        assertThat(report.getString("asOf")).isEqualTo("2026-07-05T09:00:00Z");
    }

    @Test
    void thePeriodIsOfDaysOfReceiptInHelsinki() {
        work();

        assertThat(report("from=2026-04-01&to=2026-04-01").getInt("total.requests"))
                .isEqualTo(2);
        assertThat(report("from=2026-03-03&to=2026-03-31").getInt("total.requests"))
                .isZero();
        JsonPath usual = report("");
        assertThat(usual.getString("from")).isEqualTo("2025-08-01");
        assertThat(usual.getString("to")).isEqualTo("2026-07-05");
        assertThat(usual.getInt("total.requests")).isEqualTo(8);
        JsonPath march = report("to=2026-03-31");
        assertThat(march.getString("from")).isEqualTo("2025-04-01");
        assertThat(march.getInt("total.requests")).isEqualTo(4);
        assertThat(march.getMap("openNow")).isEqualTo(Map.of("requests", 2, "overdue", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "dealt-with; {\"grant\": true, \"explanation\": \"Siksi.\"}",
                "not-taken-up; {\"grant\": false, \"reason\": \"excessive\", \"explanation\": \"Sama.\"}"
            })
    void aQuestionIsNotCountedAsGrantedOrRefused(String outcome, String decision) {
        at("2026-04-02T09:00:00Z");
        UUID question = UUID.fromString(PersonFixture.prospect()
                .fed()
                .file("{\"right\": \"contact\", \"statement\": \"Miksi?\"}")
                .path("id"));
        at("2026-04-20T09:00:00Z");
        act(question, "decision", decision);

        JsonPath report = report("from=2026-04-01&to=2026-04-30");

        assertThat(report.getList("items.right")).containsExactly("contact");
        assertThat(report.getList("items.outcome")).containsExactly(outcome);
        assertThat(report.getInt("items[0].counts.answeredInTime")).isOne();
        assertThat(report.getFloat("total.medianDays")).isEqualTo(18);
    }

    @Test
    void aPeriodWithoutRequestsIsEmptyAndHasATotal() {
        at("2026-07-05T09:00:00Z");

        JsonPath report = report("");

        assertThat(report.getList("items")).isEmpty();
        assertThat(report.getList("byRight")).isEmpty();
        assertThat(report.getMap("total"))
                .isEqualTo(Map.of(
                        "requests", 0, "answeredInTime", 0, "answeredLate", 0, "extended", 0, "open", 0, "overdue", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-07-02&to=2026-07-01",
                "from=2021-07-01&to=2026-07-02",
                "from=2020-01-01",
                "from=yesterday",
                "to=0001-01-01"
            })
    void aPeriodThatIsNoneOrTooLongIsRefused(String period) {
        at("2026-07-05T09:00:00Z");

        CasesFixture.officer().get(REPORT + "?" + period).then().statusCode(400);
        CasesFixture.officer().get(REPORT + "/csv?" + period).then().statusCode(400);
    }

    /** The reason of the extension goes with the words of a person who was erased; that it was extended stays known. */
    @Test
    void whatWasDoneStaysCountedUntilTheRequestItselfGoes() {
        work();
        at("2027-01-05T09:00:00Z");
        retention.run().await().indefinitely();
        assertThat(Database.count("select count(*) from request where words_gone_at is not null"))
                .isEqualTo(2);

        JsonPath report = report("from=2026-02-01&to=2026-07-31");
        assertThat(report.getInt("total.requests")).isEqualTo(8);
        assertThat(report.getInt("total.extended")).isEqualTo(1);
        assertThat(report.getInt("total.overdue")).isEqualTo(1);
        assertThat(report.getString("completeFrom")).isEqualTo("2024-01-05");

        at("2029-05-01T09:00:00Z");
        retention.run().await().indefinitely();
        JsonPath later = report("from=2026-02-01&to=2026-07-31");
        assertThat(later.getString("completeFrom")).isEqualTo("2026-05-01");
        assertThat(later.getInt("total.answeredLate")).isZero();
        assertThat(later.getInt("total.extended")).isEqualTo(1);
        assertThat(later.getInt("total.open")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"fi, ;, Kuukausi", "sv, ;, Månad", "en, ',', Month"})
    void theTableSaysWhatTheReportSays(String language, char separator, String first) {
        work();
        JsonPath report = report("from=2026-02-01&to=2026-07-31");

        String sheet = CasesFixture.officer()
                .header("Accept-Language", language)
                .get(REPORT + "/csv?from=2026-02-01&to=2026-07-31")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", equalTo("attachment; filename=\"requests-2026-02-01-2026-07-31.csv\""))
                .header("Content-Language", equalTo(language))
                .extract()
                .asString();

        assertThat(sheet).startsWith("\uFEFF\"" + first + "\"");
        List<List<String>> rows = CsvOracle.cells(sheet.substring(1), separator);
        assertThat(rows.subList(1, rows.size())).isEqualTo(expected(report, language));
        assertThat(rows.get(0)).hasSize(11).doesNotHaveDuplicates();
    }

    /** Who comes by a link says the language in it. */
    @Test
    void aLinkNamesItsLanguage() {
        at("2026-07-05T09:00:00Z");

        CasesFixture.officer()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "fi")
                .get(REPORT + "/csv?lang=sv")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("sv"));
    }

    @Test
    void onlyThePeriodIsRead() {
        assertThat(Database.planForManyRows(
                        "select count(*) from request where received_on between '2026-01-01' and '2026-01-31'"))
                .contains("request_received");
    }

    private List<List<String>> expected(JsonPath report, String language) {
        var spoken = Language.of(language);
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, Object> line : report.<Map<String, Object>>getList("items")) {
            var counts = (Map<?, ?>) Objects.requireNonNull(line.get("counts"));
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(line.get("month")));
            row.add(words.label("Right", String.valueOf(line.get("right")), spoken));
            row.add(words.label("ReportedOutcome", String.valueOf(line.get("outcome")), spoken));
            for (String count : List.of("requests", "answeredInTime", "answeredLate", "extended", "open", "overdue")) {
                row.add(String.valueOf(counts.get(count)));
            }
            Object median = counts.get("medianDays");
            row.add(median == null ? "" : median.toString().replace(".", language.equals("en") ? "." : ","));
            Object longest = counts.get("longestDays");
            row.add(longest == null ? "" : longest.toString());
            rows.add(row);
        }
        return rows;
    }

    private static JsonPath report(String query) {
        return CasesFixture.officer()
                .get(query.isEmpty() ? REPORT : REPORT + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> counts(JsonPath report, String list, String... keys) {
        Function<Map<String, Object>, String> name = line -> List.of(keys).stream()
                .map(key -> String.valueOf(line.get(key)))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        Map<String, Object> counts = new TreeMap<>();
        report.<Map<String, Object>>getList(list)
                .forEach(line -> assertThat(counts.put(name.apply(line), line.get("counts")))
                        .isNull());
        return counts;
    }
}
