package fi.vastuugroup.privacy.marketing;

import fi.vastuugroup.privacy.marketing.objection.ObjectionsFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks as a partner makes them. */
public final class ChecksFixture {

    public static final String ACME = "acme-events";
    public static final String NORDIC = "nordic-media";
    public static final String CONTROLLER = "own-mailing";

    private ChecksFixture() {}

    public static Map<String, String> of(String type, String identifier, String channel, String scope) {
        return Map.of("identifierType", type, "identifier", identifier, "channel", channel, "scope", scope);
    }

    public static Map<String, String> email(String address, String channel) {
        return of("email", address, channel, "direct-marketing");
    }

    public static Map<String, String> phone(String number, String channel) {
        return of("phone", number, channel, "direct-marketing");
    }

    public static Response post(String partner, List<Map<String, String>> checks) {
        return Portal.asPartner(partner)
                .contentType(ContentType.JSON)
                .body(Map.of("checks", checks))
                .post("/api/v1/prohibition-checks");
    }

    @SafeVarargs
    public static List<String> decisions(String partner, Map<String, String>... checks) {
        return post(partner, Arrays.asList(checks))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.decision");
    }

    public static String decision(String partner, Map<String, String> check) {
        return decisions(partner, check).get(0);
    }

    /** A partner passes on that whoever reads an address objected, now; it reaches the person. */
    public static void objected(String partner, String address) {
        Portal.asPartner(partner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "identifierType",
                        "email",
                        "identifier",
                        address,
                        "receivedAt",
                        MovableClock.time().toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
        ObjectionsFixture.reachEverybody();
    }

    /** An answer without what differs each time. */
    public static String withoutIdsAndTimes(Response response) {
        return Arrays.stream(
                        response.then().statusCode(200).extract().asString().split(","))
                .filter(part -> !part.contains("checkId")
                        && !part.contains("checkedAt")
                        && !part.contains("validUntil")
                        && !part.contains("receipt"))
                .collect(Collectors.joining(","));
    }
}
