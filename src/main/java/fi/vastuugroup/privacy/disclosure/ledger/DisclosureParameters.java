package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.platform.http.DaysParameters;
import fi.vastuugroup.privacy.platform.time.Days;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a person says of the list of their disclosures: to whom, on which days, and which page. */
class DisclosureParameters extends DaysParameters {

    @Parameter(description = "Only to this recipient: `recipient.id` of a disclosure.")
    @QueryParam("recipient")
    @Size(max = 63) public @Nullable String recipient;

    Filter filter() {
        return new Filter(days(), recipient);
    }

    /**
     * Which disclosures a list has.
     *
     * @param recipient the recipient's id; null for all
     */
    record Filter(Days days, @Nullable String recipient) {

        static final Filter ALL = new Filter(Days.ALL, null);
    }
}
