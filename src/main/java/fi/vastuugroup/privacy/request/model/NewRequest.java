package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request before it is stored.
 *
 * @param intake how it came in
 * @param plan what it is foreseen to do; empty where staff decides first
 */
public record NewRequest(
        @Nullable UUID subject,
        Claim claim,
        RequestState state,
        Intake intake,
        Contact contact,
        @Nullable String statement,
        Map<String, @Nullable Object> corrections,
        List<CategoryOutcome> plan) {

    /**
     * How it came in.
     *
     * @param receivedOn the Helsinki date from which the deadline counts
     * @param identityEvidence how staff knows who the person is; null for a login
     * @param representative who acts for the person, if somebody
     */
    public record Intake(
            ReceivedVia channel,
            LocalDate receivedOn,
            LocalDate dueOn,
            Instant filedAt,
            @Nullable String identityEvidence,
            @Nullable JsonObject representative) {}

    /**
     * Where its mails and letters go, and in which language.
     *
     * @param postalAddress as staff wrote it down; the register knows none
     */
    public record Contact(
            Language language,
            @Nullable String email,
            @Nullable String givenName,
            @Nullable String postalAddress) {

        /** The same with the postal address that staff wrote down. */
        public Contact at(@Nullable String address) {
            return new Contact(language, email, givenName, address);
        }

        /** No address in logs. */
        @Override
        public String toString() {
            return "Contact[" + language + "]";
        }
    }
}
