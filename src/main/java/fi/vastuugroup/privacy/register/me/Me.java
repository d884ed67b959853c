package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a login is tied to.
 *
 * @param linked whether the login is tied to a data subject
 * @param name the person's name, where contact details are held
 * @param contactRoles the person's roles at organisations
 * @param message what an untied login is told, in the language of the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"linked", "contactRoles"})
record Me(
        boolean linked,
        @Nullable String name,
        List<Role> contactRoles,
        @Nullable String message) {

    /**
     * A role at an organisation.
     *
     * @param from the first day, a date in Helsinki
     * @param until the last day; absent while the role goes on
     * @param etag what `If-Match` takes to correct the role
     */
    @Schema(
            name = "ContactRoleSummary",
            requiredProperties = {"id", "organisation", "from", "etag"})
    record Role(
            UUID id,
            String organisation,
            @Nullable String title,
            LocalDate from,
            @Nullable LocalDate until,
            String etag) {}
}
