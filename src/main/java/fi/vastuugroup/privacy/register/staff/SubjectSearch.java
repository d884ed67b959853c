package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.audit.StatedLook;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Key;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom staff looks for: by exactly one of an e-mail address, a phone number, a name or a source system's id.
 *
 * @param purpose why; everybody who is found sees it on their access log
 * @param notShownUntil of a look that an authority ordered: the date from which they see it
 * @param order that order
 * @param notShownGround why they do not see it before
 */
@Schema(
        description = "Whom to look for: exactly one of `email`, `phone`, `name` and `sourcePerson`.",
        requiredProperties = "purpose")
record SubjectSearch(
        @NotNull LookPurpose purpose,

        @Schema(
                description =
                        "With the purpose `authority-order`: the look is on nobody's access log before this date in Helsinki.")
        @PlausibleDate
        @Nullable LocalDate notShownUntil,

        @Schema(description = "The authority's order, by its number and date; required with `authority-order`.")
        @Size(max = 500) @Nullable String order,

        @Schema(description = "Why nobody is told before; required with `authority-order`.") @Size(max = 500) @Nullable String notShownGround,

        @Schema(examples = "aino.virtanen@example.fi") @Size(max = 254) @Nullable String email,

        @Schema(description = "Finnish unless it names a country.") @Size(max = 40) @Nullable String phone,

        @Valid @Nullable Name name,
        @Valid @Nullable SourcePerson sourcePerson) {

    StatedLook look() {
        return new StatedLook(purpose, notShownUntil, order, notShownGround);
    }

    /** @throws ProblemException {@code invalid-request} when it is by nothing, by more than one, or by too little */
    void requireDefinite() {
        long ways = Stream.of(email, phone, name, sourcePerson)
                .filter(Objects::nonNull)
                .count();
        if (ways != 1) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "search by one of email, phone, name and sourcePerson");
        }
        if (name != null && !name.saysEnough()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "both names are needed, or by prefix at least three characters of the family name");
        }
    }

    /** How names are compared; never with regard to case. */
    @Schema(name = "NameMatch")
    enum Match implements Slug {
        EXACT,
        PREFIX
    }

    /** A person's name, and where they work. */
    @Schema(
            name = "NameSearch",
            description =
                    "By `exact` match, the default, both names are needed; by `prefix`, at least three characters of "
                            + "the family name.",
            requiredProperties = "familyName")
    record Name(
            @Size(max = 100) @Nullable String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @Nullable Match match,

            @Schema(description = "The name of an organisation of theirs, or its beginning.") @Size(max = 200) @Nullable String organisation,

            @Schema(description = "The Finnish Business ID of an organisation of theirs.", examples = "1234567-8")
            @Pattern(regexp = "\\d{7}-\\d") @Nullable String businessId) {

        private static final int SHORTEST_PREFIX = 3;

        boolean byPrefix() {
            return match == Match.PREFIX;
        }

        private boolean saysEnough() {
            String trimmed = familyName.strip();
            return byPrefix()
                    ? trimmed.codePointCount(0, trimmed.length()) >= SHORTEST_PREFIX
                    : givenName != null && !givenName.isBlank();
        }
    }

    /** A source system's own id for a person. */
    @Schema(
            name = "SourcePerson",
            requiredProperties = {"source", "personId"})
    record SourcePerson(
            @NotBlank @Size(max = 100) String source,

            @Schema(pattern = "\\S") @NotNull @Key @Size(max = 200) String personId) {}

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "SubjectSearch[" + purpose + "]";
    }
}
