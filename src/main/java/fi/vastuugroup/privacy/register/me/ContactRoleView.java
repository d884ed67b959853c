package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.category.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A role at an organisation as it is held.
 *
 * @param from the first day, a date in Helsinki
 * @param until the last day; absent while the role goes on
 */
@Schema(
        name = "MyContactRole",
        requiredProperties = {"id", "organisation", "from", "source", "allowedActions"})
record ContactRoleView(
        UUID id,
        Organisation organisation,
        @Nullable String title,
        @Nullable String workEmail,
        @Nullable String workPhone,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        List<AllowedAction> allowedActions) {}
