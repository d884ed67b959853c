package fi.vastuugroup.privacy.platform.problem;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of an operation into a problem. Failures of authentication are mapped in {@code identity}. */
class ProblemMappers {

    /** On what an answer depends that is a page or a problem, in one of the languages. */
    private static final String WHAT_AND_LANGUAGE = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final ProblemAnswers answers;
    private final KnownPaths paths;
    private final MissingPage page;

    ProblemMappers(ProblemAnswers answers, KnownPaths paths, MissingPage page) {
        this.answers = answers;
        this.paths = paths;
        this.page = page;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpHeaders request, UriInfo uri, Request method) {
        ResponseBuilder answer = answers.answer(problem, request);
        if (problem instanceof QuotaUsedUpException quota) {
            answer.header(HttpHeaders.RETRY_AFTER, quota.seconds());
        }
        if (problem instanceof InsufficientLoginException login) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, login.challenge());
        }
        return switch (problem.type()) {
            case UNSUPPORTED_MEDIA_TYPE, FILE_TYPE, AUDIO_TYPE ->
                withWhatIsTaken(answer, uri, method).build();
            // The rest of the body would have to be read otherwise.
            case CONTENT_TOO_LARGE, LENGTH_REQUIRED ->
                answer.header("Connection", "close").build();
            default -> answer.build();
        };
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException unreadable, HttpHeaders request) {
        return unreadableJson(unreadable, request);
    }

    /** A number, a name or a nesting beyond what the parser takes. */
    @ServerExceptionMapper
    Response excessive(StreamConstraintsException excessive, HttpHeaders request) {
        return unreadableJson(excessive, request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpHeaders request) {
        if (Violations.areOurs(invalid)) {
            return fault(invalid, request);
        }
        return answers.answer(ProblemType.VALIDATION_FAILED, null, Violations.errors(invalid), request)
                .build();
    }

    /** A constraint that cannot be checked is a mistake of ours. */
    @ServerExceptionMapper
    Response uncheckable(ValidationException uncheckable, HttpHeaders request) {
        return fault(uncheckable, request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, HttpHeaders request, UriInfo uri, Request method) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (failure.getCause() instanceof JacksonException unreadable && status == 400) {
            return unreadableJson(unreadable, request);
        }
        if (failure.getCause() instanceof ProblemException problem) {
            return problem(problem, request, uri, method);
        }
        if (isBadParameter(failure, uri)) {
            return answers.answer(ProblemType.INVALID_REQUEST, "a parameter has a value it cannot have", request)
                    .build();
        }
        if (status >= 500) {
            return fault(requireNonNullElse(failure.getCause(), failure), request);
        }
        ResponseBuilder answer = answers.answer(HttpStatuses.problemOf(status), null, request);
        if (failure instanceof NotAllowedException) {
            answer.header(HttpHeaders.ALLOW, paths.methods(uri.getRequestUri().getRawPath()));
        } else if (failure instanceof NotSupportedException) {
            withWhatIsTaken(answer, uri, method);
        }
        return answer.build();
    }

    /** Who opens an address in a browser at which there is nothing is a person, and reads of it on a page. */
    @ServerExceptionMapper
    Uni<Response> missing(
            NotFoundException failure, HttpHeaders request, UriInfo uri, Request method, RoutingContext context) {
        Response problem = http(failure, request, uri, method);
        if (problem.getStatus() != ProblemType.NOT_FOUND.status() || !Navigation.isPossible(context)) {
            return Uni.createFrom().item(problem);
        }
        Uni<Response> answer = Navigation.isMeant(context)
                ? page.show(uri, request)
                : Uni.createFrom().item(problem);
        return answer.invoke(told -> told.getHeaders().putSingle(HttpHeaders.VARY, WHAT_AND_LANGUAGE));
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, HttpHeaders request) {
        if (DatabaseFailures.isPassing(fault)) {
            Faults.logPassing(fault);
            return answers.answer(ProblemType.SERVICE_UNAVAILABLE, null, request)
                    .build();
        }
        if (DatabaseFailures.isStale(fault)) {
            // Only who said which revision they mean is told that it is an old one (RFC 9110 §15.5.13).
            boolean conditional = request.getHeaderString(HttpHeaders.IF_MATCH) != null;
            return answers.answer(
                            conditional ? ProblemType.STALE_REVISION : ProblemType.STATE_CONFLICT,
                            "the resource was changed at the same time",
                            request)
                    .build();
        }
        if (DatabaseFailures.isUnstorableText(fault)) {
            return answers.answer(ProblemType.INVALID_REQUEST, "a text has a character that cannot be stored", request)
                    .build();
        }
        return answers.answer(ProblemType.INTERNAL_ERROR, "error id " + Faults.log(fault), request)
                .build();
    }

    /** Says which media types are taken, and that nothing is taken compressed (RFC 9110 §15.5.16). */
    private ResponseBuilder withWhatIsTaken(ResponseBuilder answer, UriInfo uri, Request method) {
        String path = uri.getRequestUri().getRawPath();
        return answer.header(HttpHeaders.ACCEPT, paths.types(method.getMethod(), path))
                .header(HttpHeaders.ACCEPT_ENCODING, paths.codings(method.getMethod(), path));
    }

    private Response unreadableJson(JacksonException unreadable, HttpHeaders request) {
        List<Problem.FieldError> errors = JsonFaults.errors(unreadable);
        return answers.answer(ProblemType.INVALID_REQUEST, JsonFaults.detail(unreadable), errors, request)
                .build();
    }

    /** Whether a parameter of the query could not be converted: the platform calls the path "not found" then, too. */
    private static boolean isBadParameter(WebApplicationException failure, UriInfo uri) {
        return failure instanceof NotFoundException
                && failure.getCause() != null
                && !uri.getQueryParameters().isEmpty();
    }
}
