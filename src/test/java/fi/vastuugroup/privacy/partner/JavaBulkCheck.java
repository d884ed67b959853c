package fi.vastuugroup.privacy.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import partner.client.JSON;
import partner.client.model.BulkProhibitionCheckClosing;
import partner.client.model.BulkProhibitionCheckSummary;
import partner.client.model.BulkProhibitionDecision;
import partner.client.model.ProhibitionCheck;

/**
 * A bulk check by the JDK's client over HTTP/1.1, which sends everything before it reads, compressed both ways. A generated operation sends and
 * takes one object; what it brings for a stream are the lines' models.
 */
final class JavaBulkCheck {

    final List<BulkProhibitionDecision> decisions = new ArrayList<>();
    final BulkProhibitionCheckSummary summary;
    final String questionsSha256;
    final String answersSha256;

    private final ObjectMapper mapper = JSON.getDefault().getMapper();

    /** @throws IllegalStateException unless the answer is complete: the three checks of the guide */
    JavaBulkCheck(JavaPartner partner, List<ProhibitionCheck> checks) throws IOException, InterruptedException {
        byte[] questions = lines(checks);
        byte[] compressed = compressed(questions);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<InputStream> answer = http.send(
                HttpRequest.newBuilder(URI.create(partner.baseUrl + "/api/v1/prohibition-checks/bulk"))
                        .header("Authorization", "Bearer " + partner.token)
                        .header("Content-Type", "application/x-ndjson")
                        .header("Content-Encoding", "gzip")
                        .header("Accept", "application/x-ndjson")
                        .header("Accept-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(compressed)))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        BulkProhibitionCheckSummary last = null;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(answer.body()), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (mapper.readTree(line).has("summary")) {
                last = mapper.readValue(line, BulkProhibitionCheckClosing.class).getSummary();
            } else {
                decisions.add(mapper.readValue(line, BulkProhibitionDecision.class));
                answered.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        summary = complete(last, checks.size());
        questionsSha256 = JavaIdentifiers.sha256(questions);
        answersSha256 = JavaIdentifiers.sha256(answered.toByteArray());
    }

    private static BulkProhibitionCheckSummary complete(@Nullable BulkProhibitionCheckSummary summary, int sent) {
        if (summary == null || !summary.getComplete() || summary.getLines() != sent) {
            throw new IllegalStateException("incomplete: " + summary);
        }
        return summary;
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    private byte[] lines(List<ProhibitionCheck> checks) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ProhibitionCheck check : checks) {
            lines.write(mapper.writeValueAsBytes(check));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
