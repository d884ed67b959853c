package fi.vastuugroup.privacy.platform.contract;

import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import fi.vastuugroup.privacy.platform.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says once what operations have in common: headers by their names, and the pages of links. */
final class SharedParts {

    private static final String RETRY_AFTER = "Retry-After";

    /** What an answer's header of the name means, where the operation does not say it. */
    private static final Map<String, String> HEADERS =
            Map.of("ETag", "For If-Match.", "Location", "The path at which it can be fetched.");

    /** The headers that every refusal of a status has. */
    private static final Map<String, Map<String, String>> OF_REFUSALS = Map.of(
            "401", Map.of("WWW-Authenticate", "How to come in, and whether a token was refused (RFC 6750)."),
            "415",
                    Map.of(
                            "Accept", "The media types that are taken (RFC 9110 §15.5.16).",
                            "Accept-Encoding",
                                    "The content codings that are taken: `identity`, and `gzip` where it is declared."),
            "429", Map.of(RETRY_AFTER, "After how many seconds there is room again."),
            "503", Map.of(RETRY_AFTER, "After how many seconds to try again."));

    private SharedParts() {}

    /** Declares the headers that no operation says by itself: of refusals, of pages, of files, of texts in a language. */
    static void declareHeaders(Operation operation) {
        boolean inLanguages = SharedParameters.has(operation, SharedParameters.ACCEPT_LANGUAGE);
        if (SharedParameters.has(operation, SharedParameters.IF_NONE_MATCH)) {
            declareCached(operation.getResponses().getAPIResponses());
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null) {
                declareHeaders(status, answer, inLanguages);
            }
        });
    }

    /** Says of an answer that anyone may keep how they know it again. */
    private static void declareCached(Map<String, APIResponse> answers) {
        List.of(answers.get("200"), answers.get("304")).forEach(answer -> {
            declare(answer, "ETag", "Send it as `If-None-Match` to ask whether the answer has changed.");
            declare(answer, "Cache-Control", "For how long the answer can be kept.");
            declare(answer, "Content-Language", "The language of what it says.");
        });
    }

    private static void declareHeaders(String status, APIResponse answer, boolean inLanguages) {
        if (isPage(answer) || inLanguages && answer.getContent() != null && !isProblem(answer)) {
            declare(answer, "Content-Language", "The language of what it says.");
        }
        if (isPage(answer)) {
            declare(answer, "X-Robots-Tag", "`noindex`: no page for a search engine.");
        }
        if (answer.getContent() != null && answer.getContent().hasMediaType(APPLICATION_OCTET_STREAM)) {
            declare(answer, "Content-Disposition", "A name to save the file under.");
        }
        declareHeadersOfRefusal(status, answer);
    }

    /** Declares the headers that every refusal of a status has. */
    static void declareHeadersOfRefusal(String status, APIResponse answer) {
        // By name: a map of constants has another order in each process.
        new TreeMap<>(OF_REFUSALS.getOrDefault(status, Map.of()))
                .forEach((name, meaning) -> declare(answer, name, meaning));
    }

    private static boolean isProblem(APIResponse answer) {
        return answer.getContent() != null && answer.getContent().hasMediaType(Problem.MEDIA_TYPE);
    }

    private static void declare(APIResponse answer, String name, String meaning) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(
                    name, OASFactory.createHeader().description(meaning).schema(text()));
        }
    }

    /** Fills in what an operation leaves out; it comes before the problems that are added to every operation. */
    static void complete(Operation operation) {
        SharedParameters.complete(operation);
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        answers.values().forEach(SharedParts::completeHeaders);
        if (answers.values().stream().anyMatch(SharedParts::isPage)) {
            answers.forEach(SharedParts::makeRefusalAPage);
        }
    }

    private static void completeHeaders(APIResponse answer) {
        if (answer.getHeaders() != null) {
            answer.getHeaders().forEach(SharedParts::describe);
        }
    }

    private static void describe(String name, Header header) {
        if (header.getDescription() == null) {
            header.setDescription(HEADERS.get(name));
        }
        if (header.getSchema() == null) {
            header.setSchema(text());
        }
    }

    /** What is saved under a name is a file, whatever it is. */
    private static boolean isPage(APIResponse answer) {
        return answer.getContent() != null
                && answer.getContent().hasMediaType(TEXT_HTML)
                && (answer.getHeaders() == null || !answer.getHeaders().containsKey(HttpHeaders.CONTENT_DISPOSITION));
    }

    /** Somebody who follows a link gets a page, whatever has become of the link. */
    private static void makeRefusalAPage(String status, APIResponse answer) {
        if (status.startsWith("4") && answer.getContent() == null) {
            answer.setContent(OASFactory.createContent()
                    .addMediaType(TEXT_HTML, OASFactory.createMediaType().schema(text())));
        }
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
