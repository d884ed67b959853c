package fi.vastuugroup.privacy.issuers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does what an administrator does in Keycloak's console: people, lifetimes, keys. */
final class KeycloakAdmin {

    /** Everybody's. */
    static final String PASSWORD = "correct horse battery staple";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;

    KeycloakAdmin(Keycloak keycloak) {
        this.keycloak = keycloak.url();
    }

    void addCustomer(String name, String email, boolean verified) throws IOException, InterruptedException {
        add("customers", name, email, verified, Map.of(), List.of());
    }

    /** A customer who has also the program of a telephone that makes one-time passwords. */
    void addCustomerWithCodes(String name, String email, String secret) throws IOException, InterruptedException {
        Map<String, Object> codes = Map.of(
                "type", "otp",
                "secretData", JSON.writeValueAsString(Map.of("value", secret)),
                "credentialData",
                        JSON.writeValueAsString(Map.of(
                                "subType", "totp",
                                "algorithm", "HmacSHA1",
                                "digits", 6,
                                "period", 30,
                                "counter", 0)));
        add("customers", name, email, true, Map.of(), List.of(codes));
    }

    void addStaff(String name, String department, String role) throws IOException, InterruptedException {
        add("staff", name, name + "@staff.example", true, Map.of("department", List.of(department)), List.of());
        String user = ask("GET", "/staff/users?exact=true&username=" + name, null)
                .required(0)
                .required("id")
                .asText();
        JsonNode granted = ask("GET", "/staff/roles/" + role, null);
        ask("POST", "/staff/users/" + user + "/role-mappings/realm", List.of(granted));
    }

    /** How long a realm's access and ID tokens count. */
    void tokensCount(String realm, int seconds) throws IOException, InterruptedException {
        ask("PUT", "/" + realm, Map.of("accessTokenLifespan", seconds));
    }

    /** Signs somebody out of all that they are signed in to with a realm. */
    void logOut(String realm, String name) throws IOException, InterruptedException {
        String user = ask("GET", "/" + realm + "/users?exact=true&username=" + name, null)
                .required(0)
                .required("id")
                .asText();
        ask("POST", "/" + realm + "/users/" + user + "/logout", null);
    }

    /** A new key signs whatever a realm issues from now on; the old ones are still published. */
    void rotateKey(String realm, String algorithm) throws IOException, InterruptedException {
        String provider = algorithm.startsWith("ES") ? "ecdsa-generated" : "rsa-generated";
        Map<String, List<String>> config =
                Map.of("priority", List.of("200"), "enabled", List.of("true"), "active", List.of("true"));
        ask(
                "POST",
                "/" + realm + "/components",
                Map.of(
                        "name",
                        "new-" + algorithm,
                        "providerId",
                        provider,
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        config));
        ask("PUT", "/" + realm, Map.of("defaultSignatureAlgorithm", algorithm));
    }

    private void add(
            String realm,
            String name,
            String email,
            boolean verified,
            Map<String, List<String>> attributes,
            List<Map<String, Object>> more)
            throws IOException, InterruptedException {
        List<Map<String, Object>> credentials = new ArrayList<>();
        credentials.add(Map.of("type", "password", "value", PASSWORD, "temporary", false));
        credentials.addAll(more);
        ask(
                "POST",
                "/" + realm + "/users",
                Map.of(
                        "username", name,
                        "email", email,
                        "emailVerified", verified,
                        "firstName", "Testi",
                        "lastName", "Henkilö",
                        "enabled", true,
                        "attributes", attributes,
                        "credentials", credentials));
    }

    private JsonNode ask(String method, String path, @Nullable Object body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms" + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private String token() throws IOException, InterruptedException {
        return new IssuedTokens(keycloak)
                .granted(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                Keycloak.ADMINISTRATOR,
                                "password",
                                Keycloak.ADMINISTRATOR))
                .required("access_token")
                .asText();
    }
}
