package fi.vastuugroup.privacy.marketing;

import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links as the mailing system makes them, and as people follow them. */
public final class LinksFixture {

    static final String PATH = "/api/v1/unsubscribe-links";

    private LinksFixture() {}

    public static Map<String, Object> recipient(String type, String identifier, String channel, @Nullable String list) {
        Map<String, Object> recipient =
                new HashMap<>(Map.of("identifierType", type, "identifier", identifier, "channel", channel));
        if (list != null) {
            recipient.put("list", list);
        }
        return recipient;
    }

    public static Response make(RequestSpecification sender, List<Map<String, Object>> recipients) {
        return sender.contentType(ContentType.JSON)
                .body(Map.of("recipients", recipients))
                .post(PATH);
    }

    /** The path of a link. */
    public static String to(Map<String, Object> recipient) {
        String url = make(Portal.asPartner("own-mailing"), List.of(recipient))
                .then()
                .statusCode(200)
                .extract()
                .path("links[0].url");
        return URI.create(url).getPath();
    }

    public static String toMail(String address, @Nullable String list) {
        return to(recipient("email", address, "email", list));
    }

    public static Response oneClick(String path) {
        return Portal.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path);
    }

    public static Response choose(String path, String choice) {
        return Portal.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .body("choice=" + choice)
                .post(path);
    }
}
