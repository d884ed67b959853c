package fi.vastuugroup.privacy.disclosure.reference;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.erasure.ErasureExecution;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner asks by the references that it was given, about one or all; nobody else's say anything but prohibited. */
@QuarkusTest
class DisclosedReferencesTest {

    private static final String LIST = "/api/v1/disclosed-references";
    private static final Set<String> PERMITTED = Set.of("no-prohibition-recorded", "consent-recorded");

    @Inject
    Transactions transactions;

    @Inject
    ErasureExecution erasures;

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.partner(NORDIC);
    }

    /** The oracle: the same check by the address that was disclosed. */
    @Test
    void aReferenceAnswersAsTheAddressBehindItWhateverIsAsked() {
        Person person = Person.held();
        String reference = DisclosureFixture.disclosed(ACME, person);
        assertThat(byReference(ACME, reference))
                .isEqualTo(byEmail(ACME, person))
                .containsAnyOf("no-prohibition-recorded");

        person.prohibit("post");
        assertThat(byReference(ACME, reference)).isEqualTo(byEmail(ACME, person));
        assertThat(ChecksFixture.decision(ACME, check(reference, "post"))).isEqualTo("prohibited");
        assertThat(ChecksFixture.decision(ACME, check(reference, "phone"))).isEqualTo("no-prohibition-recorded");

        person.restrict();
        assertThat(byReference(ACME, reference)).containsOnly("prohibited");
    }

    @Test
    void anothersReferenceAnInventedOneAndOneOfNobodyAreProhibited() {
        Person person = Person.held();
        String reference = DisclosureFixture.disclosed(ACME, person);
        String invented = References.unguessable("D");

        assertThat(byReference(NORDIC, reference)).containsOnly("prohibited");
        assertThat(byReference(ACME, invented)).containsOnly("prohibited");
        assertThat(byReference("own-mailing", reference)).containsOnly("prohibited");

        erase(person);
        assertThat(byReference(ACME, reference)).containsOnly("prohibited");
        JsonPath list = list(ACME, null, 10);
        assertThat(list.getList("items.reference")).containsExactly(reference);
        assertThat(list.getBoolean("items[0].held")).isFalse();
        assertThat(list.getList("items[0].permitted")).isEmpty();
        assertThat(list.getList("items[0].sha256")).isEmpty();
    }

    /** The address that the partner has is nobody's any more; what the person refuses today counts all the same. */
    @Test
    void whatThePersonRefusesCountsAlsoWhereThePartnerHasAFormerAddress() {
        Person person = Person.held();
        String reference = DisclosureFixture.disclosed(ACME, person);
        assertThat(Lines.send("crm", Lines.contactDetails(person.id(), 2, "uusi." + person.email())))
                .allMatch(answer -> "updated".equals(answer.path("outcome").asText()));

        ChecksFixture.objected(NORDIC, "uusi." + person.email());

        assertThat(ChecksFixture.decision(ACME, check(reference, "post"))).isEqualTo("prohibited");
    }

    @Test
    void whatIsNoReferenceIsRefusedAndAStreamAnswersReferencesToo() {
        Person person = Person.held();
        String reference = DisclosureFixture.disclosed(ACME, person);
        ChecksFixture.post(ACME, List.of(check("D-unknown", "post"))).then().statusCode(400);
        ChecksFixture.post(ACME, List.of(check(person.email(), "post"))).then().statusCode(400);

        String lines = Portal.asPartner(ACME)
                .contentType("text/csv")
                .accept("text/csv")
                .body(("identifierType,identifier,channel,scope,yourReference\n"
                                + "reference," + reference + ",post,direct-marketing,one\n"
                                + "reference," + References.unguessable("D") + ",post,direct-marketing,two\n"
                                + "reference,nonsense,post,direct-marketing,three\n"
                                + "email," + person.email() + ",post,direct-marketing,four\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk")
                .asString();

        assertThat(lines.lines().skip(1).limit(4).map(line -> line.split(",")[1] + "," + line.split(",")[2]))
                .containsExactly(
                        "one,no-prohibition-recorded", "two,prohibited", "three,", "four,no-prohibition-recorded");
        assertThat(lines.lines().skip(3).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("identifier-not-well-formed"));
    }

    @Test
    void aCheckByReferenceIsALookAtThePersonAndTakesOfTheQuota() {
        Person person = Person.held();
        String reference = DisclosureFixture.disclosed(ACME, person);
        long looks = looks("checkProhibitions");
        long before = used();

        ChecksFixture.post(ACME, List.of(check(reference, "post"))).then().statusCode(200);
        assertThat(looks("checkProhibitions")).isEqualTo(looks + 1);
        assertThat(Database.count("select count(*) from look where operation = 'checkProhibitions'"
                        + " and position((select hash from subject_identifier where subject_id = '" + person.subject()
                        + "' and kind = 'email' limit 1) in identifiers) > 0"))
                .isEqualTo(1);

        list(ACME, null, 10);
        assertThat(looks("listDisclosedReferences")).isEqualTo(1);
        assertThat(used()).isEqualTo(before + 2);
    }

    /** The oracle: checks of every cell by the reference, and the persons that were disclosed. */
    @Test
    void theListHasEveryReferenceOnceWithWhatIsPermitted() {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            references.add(DisclosureFixture.disclosed(ACME, Person.held()));
        }
        Person refusing = Person.held();
        String refused = DisclosureFixture.disclosed(ACME, refusing);
        references.add(refused);
        refusing.prohibit("phone");
        DisclosureFixture.disclosed(NORDIC, refusing);

        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = list(ACME, cursor, 2);
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                String reference = String.valueOf(item.get("reference"));
                listed.add(reference);
                assertThat(item.get("held")).isEqualTo(true);
                assertThat((List<?>) item.get("fields")).hasToString("[email, givenName]");
                assertThat((List<?>) item.get("sha256")).hasSize(1);
                assertThat(cells((List<?>) Objects.requireNonNull(item.get("permitted"))))
                        .isEqualTo(permitted(reference));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(references);
        assertThat(permitted(refused)).doesNotContain("phone/direct-marketing").contains("post/direct-marketing");
        asked(NORDIC).queryParam("cursor", "nonsense").get(LIST).then().statusCode(400);
        Portal.asSource("crm").get(LIST).then().statusCode(403);
    }

    private static Set<String> permitted(String reference) {
        Set<String> cells = new TreeSet<>();
        for (Channel channel : Channel.values()) {
            for (Scope scope : Scope.values()) {
                String decision = ChecksFixture.decision(
                        ACME, ChecksFixture.of("reference", reference, channel.slug(), scope.slug()));
                if (PERMITTED.contains(decision)) {
                    cells.add(channel.slug() + "/" + scope.slug());
                }
            }
        }
        return cells;
    }

    private static Set<String> cells(List<?> permitted) {
        Set<String> cells = new TreeSet<>();
        permitted.forEach(cell -> {
            Map<?, ?> use = (Map<?, ?>) cell;
            cells.add(use.get("channel") + "/" + use.get("scope"));
        });
        return cells;
    }

    private void erase(Person person) {
        UUID subject = person.subject();
        transactions
                .asSystem(() -> erasures.erase(
                        AuditEvent.Actor.staff("anna"),
                        subject,
                        new ErasureOrder(EnumSet.allOf(Category.class), ItemSelection.ALL, Set.of(), true)))
                .await()
                .indefinitely();
    }

    private static long looks(String operation) {
        return Database.count("select count(*) from look where operation = '" + operation + "'");
    }

    private static long used() {
        return asked(ACME).get("/api/v1/quota").jsonPath().getLong("identifiers.used");
    }

    private static RequestSpecification asked(String partner) {
        return Portal.asPartner(partner);
    }

    private static JsonPath list(String partner, @Nullable String cursor, int limit) {
        RequestSpecification request = asked(partner).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(LIST).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, String> check(String reference, String channel) {
        return ChecksFixture.of("reference", reference, channel, "direct-marketing");
    }

    private static List<String> byReference(String partner, String reference) {
        return decisions(partner, "reference", reference);
    }

    private static List<String> byEmail(String partner, Person person) {
        return decisions(partner, "email", person.email());
    }

    private static List<String> decisions(String partner, String type, String identifier) {
        List<Map<String, String>> checks = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Scope scope : Scope.values()) {
                checks.add(ChecksFixture.of(type, identifier, channel.slug(), scope.slug()));
            }
        }
        return ChecksFixture.post(partner, checks)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.decision");
    }
}
