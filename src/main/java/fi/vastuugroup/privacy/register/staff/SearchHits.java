package fi.vastuugroup.privacy.register.staff;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The subjects that a search found.
 *
 * @param more whether there are others: the search must be narrowed down
 */
@Schema(
        name = "SubjectMatches",
        requiredProperties = {"items", "more"})
record SearchHits(List<Hit> items, boolean more) {

    /**
     * Somebody who was found.
     *
     * @param restricted whether a restriction of processing (Art. 18) covers anything of theirs; what it covers is not
     *     shown to customer service
     * @param email masked, unless it was what was searched for
     * @param phone masked, unless it was what was searched for
     * @param logins how many logins are linked
     */
    @Schema(
            name = "SubjectMatch",
            requiredProperties = {"id", "restricted", "organisations"})
    record Hit(
            UUID id,
            boolean restricted,
            @Nullable String givenName,
            @Nullable String familyName,
            List<String> organisations,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Integer logins) {}
}
