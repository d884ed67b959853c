package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Key;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A subscription to a mailing list, or its end. */
@Schema(
        requiredProperties = {"category", "list", "subscribed", "changedAt"},
        properties = @SchemaProperty(name = "category", enumeration = "mailing-list-subscriptions"))
public record MailingListSubscription(
        @Schema(pattern = "\\S") @NotNull @Key @Size(max = 100) String list,

        boolean subscribed,
        @NotNull @NotAhead Instant changedAt)
        implements Content {

    /** A list to be called by its name: a part of a title. */
    public record Named(String list) {}

    @Override
    public Category category() {
        return Category.MAILING_LIST_SUBSCRIPTIONS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(new Named(list));
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(changedAt);
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return subscribed ? null : Helsinki.dateOf(changedAt);
    }
}
