package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.address.PendingEmail;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person's contact details as they are held.
 *
 * @param pendingEmail a new address that waits; absent where none does
 * @param sources the systems that hold them
 */
@Schema(
        name = "MyContactDetails",
        requiredProperties = {"givenName", "familyName", "sources", "allowedActions"})
record ContactDetailsView(
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable PendingEmail pendingEmail,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String language,
        List<String> sources,
        List<AllowedAction> allowedActions) {}
