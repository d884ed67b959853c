package fi.vastuugroup.privacy.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import partner.client.ApiClient;
import partner.client.ApiException;
import partner.client.JSON;
import partner.client.NotificationsApi;
import partner.client.PartnerApi;
import partner.client.SigningKeysApi;
import partner.client.model.Problem;

/** A partner's program around the generated client: it comes in, waits when it is told to, and reads problems. */
final class JavaPartner {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    final String baseUrl;
    final String token;
    final PartnerApi checks;
    final NotificationsApi notifications;
    final SigningKeysApi signingKeys;

    /** What the client asks for. */
    interface Call<T> {

        T answer() throws ApiException;
    }

    JavaPartner(String baseUrl, String token) {
        this.baseUrl = baseUrl;
        this.token = token;
        ApiClient client = new ApiClient();
        client.updateBaseUri(baseUrl);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        checks = new PartnerApi(client);
        notifications = new NotificationsApi(client);
        signingKeys = new SigningKeysApi(client);
    }

    /** With a token by client credentials. */
    static JavaPartner comesIn(String baseUrl, String tokenEndpoint, String client)
            throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_secret=any&scope=privacy-portal&client_id="
                + URLEncoder.encode(client, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(tokenEndpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return new JavaPartner(
                baseUrl, MAPPER.readTree(answer).required("access_token").asText());
    }

    /** Asks again as late as Retry-After says while the portal has no time; whatever else is no answer is thrown. */
    static <T> T asked(Call<T> call, Consumer<Duration> waiting) throws ApiException {
        for (int attempt = 0; ; attempt++) {
            try {
                return call.answer();
            } catch (ApiException refused) {
                if (!List.of(429, 503).contains(refused.getCode()) || attempt == 3) {
                    throw refused;
                }
                waiting.accept(Duration.ofSeconds(refused.getResponseHeaders()
                        .firstValueAsLong("Retry-After")
                        .orElseThrow(() -> refused)));
            }
        }
    }

    /** What it is, to decide by its type. */
    static Problem problem(ApiException refused) throws IOException {
        return JSON.getDefault().getMapper().readValue(refused.getResponseBody(), Problem.class);
    }
}
