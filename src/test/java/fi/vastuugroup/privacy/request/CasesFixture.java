package fi.vastuugroup.privacy.request;

import static fi.vastuugroup.privacy.identity.principal.Roles.DATA_PROTECTION_OFFICER;

import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as the data protection officer handles them. */
public final class CasesFixture {

    public static final String PATH = "/api/v1/staff/requests";

    private CasesFixture() {}

    public static RequestSpecification officer() {
        return Portal.asStaff(DATA_PROTECTION_OFFICER).contentType(ContentType.JSON);
    }

    public static Response look(UUID id) {
        return officer().queryParam("purpose", "handle-request").get(PATH + "/" + id);
    }

    public static String etag(UUID id) {
        return look(id).then().statusCode(200).extract().header("ETag");
    }

    public static Response decide(UUID id, String decision) {
        return act(id, "decision", decision);
    }

    /** Acts upon a case as it stands now. */
    public static Response act(UUID id, String action, String body) {
        return officer().header("If-Match", etag(id)).body(body).post(PATH + "/" + id + "/" + action);
    }
}
