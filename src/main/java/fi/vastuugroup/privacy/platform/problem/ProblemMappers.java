package fi.vastuugroup.privacy.platform.problem;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of an operation into a problem. Failures of authentication are mapped in {@code identity}. */
class ProblemMappers {

    private final ProblemAnswers answers;
    private final AllowedMethods methods;

    ProblemMappers(ProblemAnswers answers, AllowedMethods methods) {
        this.answers = answers;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpHeaders request) {
        return answers.answer(problem.type(), problem.getMessage(), problem.errors(), request)
                .build();
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
    Response http(WebApplicationException failure, HttpHeaders request, UriInfo uri) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (failure.getCause() instanceof JacksonException unreadable && status == 400) {
            return unreadableJson(unreadable, request);
        }
        if (failure.getCause() instanceof ProblemException problem) {
            return problem(problem, request);
        }
        if (isBadParameter(failure, uri)) {
            return answers.answer(ProblemType.INVALID_REQUEST, "a parameter has a value it cannot have", request)
                    .build();
        }
        if (status >= 500) {
            return fault(requireNonNullElse(failure.getCause(), failure), request);
        }
        ResponseBuilder answer = answers.answer(HttpStatuses.problemOf(status), null, request);
        return failure instanceof NotAllowedException
                ? answer.header(HttpHeaders.ALLOW, methods.of(uri.getPath())).build()
                : answer.build();
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, HttpHeaders request) {
        if (DatabaseFailures.isPassing(fault)) {
            Faults.logPassing(fault);
            return answers.answer(ProblemType.SERVICE_UNAVAILABLE, null, request)
                    .build();
        }
        if (DatabaseFailures.isStale(fault)) {
            return answers.answer(ProblemType.STALE_REVISION, "the resource was changed at the same time", request)
                    .build();
        }
        if (DatabaseFailures.isUnstorableText(fault)) {
            return answers.answer(ProblemType.INVALID_REQUEST, "a text has a character that cannot be stored", request)
                    .build();
        }
        return answers.answer(ProblemType.INTERNAL_ERROR, "error id " + Faults.log(fault), request)
                .build();
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
