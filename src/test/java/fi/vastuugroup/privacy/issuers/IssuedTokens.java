package fi.vastuugroup.privacy.issuers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gets tokens as the clients of the realms do: source systems, and a program that logs people in by itself. */
final class IssuedTokens {

    /** What a login gives a program. */
    record Login(String access, String id) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;

    IssuedTokens(String keycloak) {
        this.keycloak = keycloak;
    }

    String machine(String client) throws IOException, InterruptedException {
        return granted(
                        "machines",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                client,
                                "client_secret",
                                OperatorsGuide.CLIENT_SECRET))
                .required("access_token")
                .asText();
    }

    Login staff(String name) throws IOException, InterruptedException {
        Map<String, String> client =
                Map.of("client_id", "privacy-portal-staff", "redirect_uri", OperatorsGuide.STAFF + "/login");
        return login("staff", name, client, Map.of(), null);
    }

    /** Logs a customer in with the portal's own client, for the tokens that a browser never sees. */
    Login customer(String name, String portal) throws IOException, InterruptedException {
        return customer(name, portal, null);
    }

    /** The same with a one-time password, for a strong login. */
    Login customer(String name, String portal, @Nullable String code) throws IOException, InterruptedException {
        Map<String, String> client = Map.of("client_id", "privacy-portal", "redirect_uri", portal + "/login");
        return login("customers", name, client, Map.of("client_secret", OperatorsGuide.CLIENT_SECRET), code);
    }

    JsonNode granted(String realm, Map<String, String> form) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address(realm, "token")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(realm + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** A part of a token: the header (0) or the claims (1). */
    static JsonNode part(String token, int part) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Login login(
            String realm, String name, Map<String, String> client, Map<String, String> secret, @Nullable String code)
            throws IOException, InterruptedException {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        Map<String, String> asked = new TreeMap<>(client);
        asked.putAll(Map.of(
                "response_type", "code",
                "scope", realm.equals("staff") ? "openid" : "openid email",
                "state", "any",
                "nonce", "any",
                "code_challenge_method", "S256",
                "code_challenge", challenge(verifier)));
        if (code != null) {
            asked.put("acr_values", "strong");
        }
        Browser browser = new Browser(keycloak);
        HttpResponse<String> form = browser.open(URI.create(address(realm, "auth") + "?" + encoded(asked)));
        HttpResponse<String> next = browser.logIn(form, name);
        HttpResponse<String> back = code == null ? next : browser.enterCode(next, code);
        Map<String, String> exchanged = new TreeMap<>(client);
        exchanged.putAll(secret);
        exchanged.putAll(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                Browser.parameter(Browser.location(back), "code"),
                "code_verifier",
                verifier));
        JsonNode granted = granted(realm, exchanged);
        return new Login(
                granted.required("access_token").asText(),
                granted.required("id_token").asText());
    }

    private String address(String realm, String endpoint) {
        return keycloak + "/realms/" + realm + "/protocol/openid-connect/" + endpoint;
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
