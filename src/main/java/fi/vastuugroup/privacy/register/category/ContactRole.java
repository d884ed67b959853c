package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.identifier.WellFormedEmail;
import fi.vastuugroup.privacy.identifier.WellFormedPhone;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * A person's role at an organisation, with the organisation's contact data (notice §4); of a sole trader, a consumer or
 * a user of the services without an organisation it is their own relation. Both dates are Helsinki local dates and
 * inclusive; without {@code until} the role goes on.
 *
 * @param workEmail one address that has a normal form, by which the person is found
 * @param workPhone one number that has a normal form
 * @param serviceHistoryUntil the last day on which the history of the service that the customer uses is kept: the
 *     relation with this customer lasts at least as long (notice §7)
 */
@Schema(
        requiredProperties = {"category", "organisation", "from"},
        properties = @SchemaProperty(name = "category", enumeration = "organisations"))
public record ContactRole(
        @NotNull @Valid Organisation organisation,
        @Size(max = 100) @Nullable String title,

        @Schema(
                description =
                        "One e-mail address that has a normal form (`ProhibitionCheck`), without a name or remark.")
        @Size(max = 254) @WellFormedEmail
        @Nullable String workEmail,

        @Schema(
                description =
                        "One phone number that has a normal form (`ProhibitionCheck`), without letters or a remark.")
        @Size(max = 40) @WellFormedPhone
        @Nullable String workPhone,

        @NotNull @PlausibleDate LocalDate from,
        @PlausibleDate @Nullable LocalDate until,

        @Schema(
                description =
                        "The last day on which the history of the service that the customer uses is kept. The same day "
                                + "as `until` says that none is kept; absent of an ended role, that it is not known yet.")
        @PlausibleDate
        @Nullable LocalDate serviceHistoryUntil)
        implements Content {

    @Override
    public Category category() {
        return Category.ORGANISATIONS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(organisation.name());
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return from;
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return until;
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("until", from, until), Span.of("serviceHistoryUntil", from, serviceHistoryUntil));
    }
}
