package fi.vastuugroup.privacy.register.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Message;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No date of a line can be one that the register cannot reckon with, in a category that is added later either. */
class LineDatesTest {

    private static final Set<Class<?>> DATES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class);

    /** What may lie ahead; everything else has happened. */
    private static final Set<String> AHEAD =
            Set.of("ContactRole.from", "ContactRole.until", "ContactRole.serviceHistoryUntil");

    private static List<Field> dates() {
        return Stream.concat(
                        Arrays.stream(Content.class.getPermittedSubclasses()),
                        Stream.of(Message.class, BatchLine.Collected.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> DATES.contains(field.getType()))
                .toList();
    }

    @Test
    void everyDateOfALineIsBounded() {
        assertThat(dates())
                .hasSizeGreaterThan(20)
                .allMatch(field ->
                        field.isAnnotationPresent(PlausibleDate.class) != field.isAnnotationPresent(NotAhead.class));
    }

    @Test
    void onlyRolesAreDatedAhead() {
        assertThat(dates().stream()
                        .filter(field -> !field.isAnnotationPresent(NotAhead.class))
                        .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.getName()))
                .containsExactlyInAnyOrderElementsOf(AHEAD);
    }
}
