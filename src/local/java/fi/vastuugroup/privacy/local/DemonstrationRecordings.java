package fi.vastuugroup.privacy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;

/**
 * Two calls that can be heard, sent as their source system sends them: by {@code PUT}, with a token of its own. A speech
 * synthesiser made them (espeak-ng, the voices fi+f3 and fi+m3; opusenc and lame); nobody spoke.
 */
@ApplicationScoped
class DemonstrationRecordings {

    private static final String SOURCE = "support-desk";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Recording> RECORDINGS = List.of(
            new Recording("call-C-1003-1", "ogg", "audio/ogg"), new Recording("call-C-1003-2", "mp3", "audio/mpeg"));

    private final Config config;
    private final HttpClient http = HttpClient.newHttpClient();

    DemonstrationRecordings(Config config) {
        this.config = config;
    }

    private record Recording(String call, String extension, String contentType) {

        byte[] bytes() {
            var name = "/demonstration/" + call + "." + extension;
            try (var file = Objects.requireNonNull(DemonstrationRecordings.class.getResourceAsStream(name))) {
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Sends them; the second time they are what is held. */
    Uni<Void> send() {
        return token().chain(token -> {
            var sent = Uni.createFrom().voidItem();
            for (var recording : RECORDINGS) {
                sent = sent.chain(() -> send(recording, token));
            }
            return sent;
        });
    }

    private Uni<String> token() {
        var issuer = config.getValue("quarkus.oidc.machines.auth-server-url", String.class);
        return answer(HttpRequest.newBuilder(URI.create(issuer + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + SOURCE
                                + "&client_secret=any&scope=" + LocalIssuers.AUDIENCE))
                        .build())
                .map(DemonstrationRecordings::accessToken);
    }

    private Uni<Void> send(Recording recording, String token) {
        var bytes = recording.bytes();
        var address = "http://localhost:" + port() + "/api/v1/call-recordings/" + recording.call() + "/audio?version=1";
        return answer(HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", recording.contentType())
                        .header("Content-Digest", "sha-256=:" + digest(bytes) + ":")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build())
                .replaceWithVoid();
    }

    private Uni<String> answer(HttpRequest request) {
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .map(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException(
                                request.uri().getPath() + " is answered " + answer.statusCode() + ": " + answer.body());
                    }
                    return answer.body();
                });
    }

    private int port() {
        var property = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return config.getValue(property, Integer.class);
    }

    private static String accessToken(String answer) {
        try {
            return JSON.readTree(answer).required("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
