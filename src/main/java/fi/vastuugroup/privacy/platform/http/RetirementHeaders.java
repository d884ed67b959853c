package fi.vastuugroup.privacy.platform.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Tells with every answer of an operation that will go when it does ({@link Retirement}). */
class RetirementHeaders {

    @ServerResponseFilter
    void tell(ContainerResponseContext answer, SimpleResourceInfo operation) {
        // What is answered before an operation is found has none.
        if (operation.getResourceClass() == null) {
            return;
        }
        DeclaredOperation.of(operation)
                .map(method -> method.getAnnotation(Retirement.class))
                .ifPresent(retirement -> {
                    answer.getHeaders()
                            .putSingle(
                                    "Deprecation",
                                    "@" + midnight(retirement.deprecated()).toEpochSecond());
                    answer.getHeaders()
                            .putSingle(
                                    "Sunset",
                                    DateTimeFormatter.RFC_1123_DATE_TIME.format(midnight(retirement.sunset())));
                });
    }

    private static ZonedDateTime midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }
}
