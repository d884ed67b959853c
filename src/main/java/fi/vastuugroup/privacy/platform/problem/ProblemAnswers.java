package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.text.Language;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes problems as answers: in the language asked for, never cached, for operations and for what precedes them. */
@ApplicationScoped
public class ProblemAnswers {

    /** Long enough for a failover, short enough for a person who waits. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private static final String NO_STORE = "no-store";

    private final ProblemTitles titles;
    private final FaultTexts faults;
    private final RefusalTexts refusals;
    private final ObjectMapper json;

    ProblemAnswers(ProblemTitles titles, FaultTexts faults, RefusalTexts refusals, ObjectMapper json) {
        this.titles = titles;
        this.faults = faults;
        this.refusals = refusals;
        this.json = json;
    }

    /** The answer to an operation that ended in a problem; headers can be added to it. */
    public ResponseBuilder answer(ProblemType type, @Nullable String detail, HttpHeaders request) {
        return answer(type, detail, List.of(), request);
    }

    /** As {@link #answer(ProblemType, String, HttpHeaders)}, with the places that were wrong. */
    public ResponseBuilder answer(
            ProblemType type, @Nullable String detail, List<FieldError> errors, HttpHeaders request) {
        return answer(new ProblemException(type, detail, errors), request);
    }

    /** As {@link #answer(ProblemType, String, HttpHeaders)}, with all that an operation ended with. */
    ResponseBuilder answer(ProblemException problem, HttpHeaders request) {
        ProblemType type = problem.type();
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ResponseBuilder answer = Response.status(type.status())
                .entity(body(problem, language))
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE);
        return type == ProblemType.SERVICE_UNAVAILABLE
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                : answer;
    }

    /** Ends a request that reaches no operation; headers that are already set stay. */
    public void end(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpServerResponse answer = request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (type == ProblemType.SERVICE_UNAVAILABLE) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        answer.end(Buffer.buffer(body(new ProblemException(type, detail), language)));
    }

    private byte[] body(ProblemException problem, Language language) {
        Refusal refusal = problem.refusal();
        try {
            return json.writeValueAsBytes(new Problem(
                    problem.type().uri(),
                    titles.title(problem.type(), language),
                    problem.type().status(),
                    problem.getMessage(),
                    faults.in(language, problem.errors()),
                    refusal == null ? null : new Problem.Reason(refusal, refusals.of(refusal, language)),
                    problem.operation(),
                    problem instanceof InsufficientLoginException login ? login.needed() : null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem could not be written", e);
        }
    }
}
