package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a request, as its person sees it.
 *
 * @param state the state that it was in afterwards
 */
record Step(Instant at, By by, Code code, RequestState state) {

    /** Who did it. */
    @Schema(
            name = "RequestStepBy",
            type = SchemaType.STRING,
            enumeration = {"subject", "staff", "portal"})
    enum By {
        SUBJECT("subject"),
        STAFF("staff"),
        PORTAL("portal");

        private final String slug;

        By(String slug) {
            this.slug = slug;
        }

        static By fromString(String slug) {
            return Arrays.stream(values())
                    .filter(by -> by.slug.equals(slug))
                    .findFirst()
                    .orElseThrow();
        }

        /** The name in the contract and in the database. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }

    /** What was done; the texts stand in {@code requests_*.properties}. */
    @Schema(
            name = "RequestStepCode",
            type = SchemaType.STRING,
            enumeration = {
                "filed",
                "repeated",
                "entered",
                "subject-assigned",
                "restricted",
                "identification-asked",
                "identified",
                "extended",
                "approved",
                "executed",
                "refused",
                "cancelled"
            })
    enum Code {
        FILED("filed"),
        REPEATED("repeated"),
        ENTERED("entered"),
        SUBJECT_ASSIGNED("subject-assigned"),
        RESTRICTED("restricted"),
        IDENTIFICATION_ASKED("identification-asked"),
        IDENTIFIED("identified"),
        EXTENDED("extended"),
        APPROVED("approved"),
        EXECUTED("executed"),
        REFUSED("refused"),
        CANCELLED("cancelled");

        private final String slug;

        Code(String slug) {
            this.slug = slug;
        }

        static Code fromString(String slug) {
            return Arrays.stream(values())
                    .filter(code -> code.slug.equals(slug))
                    .findFirst()
                    .orElseThrow();
        }

        /** The name in the contract and in the database. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }
}
