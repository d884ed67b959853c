package fi.vastuugroup.privacy.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.local.Persona;
import fi.vastuugroup.privacy.local.Personas;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HeaderConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The portal as its users call it: requests with a persona's token, or with any other. */
@WithTestResource(value = PortalTestResource.class, scope = TestResourceScope.GLOBAL)
public final class Portal {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Issued> TOKENS = new ConcurrentHashMap<>();

    /** Less than what the portal takes for a fresh login. */
    private static final Duration FRESH = Duration.ofMinutes(9);

    /** A token, and when whoever has it logged in. */
    private record Issued(String token, Instant loggedIn) {

        boolean isFresh() {
            Instant now = MovableClock.time();
            return !loggedIn.isAfter(now) && loggedIn.isAfter(now.minus(FRESH));
        }
    }

    private static final String AUTH_TIME = "auth_time";

    private Portal() {}

    /** A customer of personas.json, by key. */
    public static RequestSpecification asCustomer(String persona) {
        return as(persona, Persona.Kind.CUSTOMER);
    }

    /** A customer who is not a persona. */
    public static RequestSpecification asCustomer(String sub, String verifiedEmail) {
        return withToken(ofCustomer(sub, verifiedEmail));
    }

    /** As {@link #asCustomer(String, String)}, asking for no language. */
    public static RequestSpecification asSilentCustomer(String sub, String verifiedEmail) {
        return silent(ofCustomer(sub, verifiedEmail));
    }

    private static String ofCustomer(String sub, String verifiedEmail) {
        return token("customers", Map.of("sub", sub, "email", verifiedEmail, "email_verified", true));
    }

    /** A partner by its id. */
    public static RequestSpecification asPartner(String id) {
        return as(id, Persona.Kind.PARTNER);
    }

    /** A source system by its id. */
    public static RequestSpecification asSource(String id) {
        return as(id, Persona.Kind.SOURCE_SYSTEM);
    }

    /** The member of staff who has a role. */
    public static RequestSpecification asStaff(String role) {
        var member = Personas.of("staff").stream()
                .filter(persona -> persona.groups() != null && persona.groups().contains(role))
                .findFirst()
                .orElseThrow();
        return withToken(token("staff", member.claims()));
    }

    /** Without a token. */
    public static RequestSpecification anonymous() {
        return given();
    }

    /** With a bearer token, whatever it says; in English, unless the test asks for another language. */
    public static RequestSpecification withToken(String token) {
        return silent(token).header("Accept-Language", "en");
    }

    /** As {@link #withToken}, asking for no language. */
    private static RequestSpecification silent(String token) {
        return given().auth().oauth2(token);
    }

    /** Text is sent as UTF-8, and says so: the client would call it ISO 8859-1. */
    private static RequestSpecification given() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8))
                        .headerConfig(HeaderConfig.headerConfig()
                                .overwriteHeadersWithName("Accept-Language", "Content-Type", "Accept")));
    }

    /** The mail server to which the portal sends, until it is closed. */
    public static LocalMailbox mailbox() {
        return LocalMailbox.start(ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class));
    }

    /**
     * A token that an issuer signed.
     *
     * @param issuer {@code customers}, {@code staff} or {@code machines}
     * @param claims take the place of the usual ones: {@code sub}, {@code aud}, {@code exp}, {@code iss}, anything. Without
     *     {@code auth_time} whoever has the token has just logged in, whatever time it is by the portal's clock; otherwise it
     *     is the same token each time
     */
    public static String token(String issuer, Map<String, ?> claims) {
        return TOKENS.compute(
                        issuer + json(new TreeMap<>(claims)),
                        (key, known) -> known != null && (known.isFresh() || claims.containsKey(AUTH_TIME))
                                ? known
                                : issued(issuer, claims, known))
                .token();
    }

    /** A login that is made fresh has the token's other claims, the time at which it was made among them. */
    private static Issued issued(String issuer, Map<String, ?> claims, @Nullable Issued before) {
        Instant now = MovableClock.time();
        Map<String, Object> said = new TreeMap<>();
        if (!issuer.equals("machines")) {
            said.put(AUTH_TIME, now.getEpochSecond());
        }
        if (before != null) {
            said.put("iat", issuedAt(before.token()));
        }
        said.putAll(claims);
        return new Issued(fetch(issuer, json(said)), now);
    }

    private static long issuedAt(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                    .required("iat")
                    .asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSpecification as(String key, Persona.Kind kind) {
        var persona = Personas.get(key);
        if (persona.kind() != kind) {
            throw new IllegalArgumentException(key + " is a " + persona.kind().slug());
        }
        return withToken(token(kind.issuer(), persona.claims()));
    }

    private static String fetch(String issuer, String claims) {
        var address = ConfigProvider.getConfig().getValue("quarkus.oidc." + issuer + ".auth-server-url", String.class);
        var form = "grant_type=password&username=test&password=any&client_id=test&claims="
                + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, ?> claims) {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
