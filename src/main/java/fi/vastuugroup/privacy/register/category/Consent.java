package fi.vastuugroup.privacy.register.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.vastuugroup.privacy.platform.text.Key;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * A consent with the evidence that it was given, or withdrawn (Art. 7(1)). A consent names whom it is for and for what
 * purpose: marketing, on one channel and in one scope, or web analytics by the controller.
 */
@Schema(
        requiredProperties = {"category", "marketer", "wordingVersion", "evidence", "givenAt"},
        properties = @SchemaProperty(name = "category", enumeration = "consents"))
public record Consent(
        @Schema(
                pattern = "\\S",
                description =
                        "Whom it is for: `controller` or a partner's name, exactly. For web analytics: `controller`.")
        @NotNull @Key
        @Size(max = 100) String marketer,

        @Schema(description = "Absent: `marketing`.") @Nullable Purpose purpose,

        @Schema(description = "Required for marketing, and for nothing else.") @Nullable Channel channel,

        @Schema(description = "Required for marketing, and for nothing else.") @Nullable Scope scope,

        @NotBlank @Size(max = 50) String wordingVersion,

        @Schema(
                description =
                        "How it can be shown that it was given, in the source's words. Exactly `double-opt-in`, in capitals or"
                                + " not, says that the person confirmed it from the address itself: such a consent, given after"
                                + " an erasure, brings the person back. No other words do.")
        @NotBlank @Size(max = 200) String evidence,

        @NotNull @NotAhead Instant givenAt,

        @Schema(
                description =
                        "Ends whatever was given of the same until then, also by other lines and by the person in the portal.")
        @NotAhead
        @Nullable Instant withdrawnAt)
        implements Content {

    /** The marketer's name that stands for the company itself. */
    public static final String CONTROLLER = "controller";

    /** The evidence of a consent that was confirmed by a link of this portal. */
    public static final String CONFIRMED_HERE = "double opt-in: confirmed by a link sent to the person's address";

    private static final String DOUBLE_OPT_IN = "double-opt-in";

    /** What a consent is for (Art. 6(1)(a)). */
    @Schema(
            name = "ConsentPurpose",
            description =
                    "What a consent is for. `marketing`: on one channel and in one scope; `web-analytics`: cookies and the "
                            + "analysis of visits to the web pages, whose data are `page-views` and `web-visits`.")
    public enum Purpose implements Slug {
        MARKETING,
        WEB_ANALYTICS
    }

    /** What a consent is about: whatever else is recorded of the same is about the same consent. */
    public record Matter(
            String marketer,
            Purpose purpose,
            @Nullable Channel channel,
            @Nullable Scope scope) {

        public static final Matter WEB_ANALYTICS = new Matter(CONTROLLER, Purpose.WEB_ANALYTICS, null, null);

        public static Matter toMarketing(String marketer, Channel channel, Scope scope) {
            return new Matter(marketer, Purpose.MARKETING, channel, scope);
        }

        /** The fields that do not go with the purpose: marketing has a channel and a scope, web analytics the controller. */
        public List<String> misfits() {
            boolean marketing = purpose == Purpose.MARKETING;
            List<String> misfits = new ArrayList<>();
            if (!marketing && !CONTROLLER.equals(marketer)) {
                misfits.add("marketer");
            }
            if (marketing == (channel == null)) {
                misfits.add("channel");
            }
            if (marketing == (scope == null)) {
                misfits.add("scope");
            }
            return misfits;
        }

        /** {@code channel/scope} for marketing, else the purpose. */
        public String code() {
            return channel == null || scope == null ? purpose.slug() : channel.slug() + "/" + scope.slug();
        }
    }

    /** A consent to marketing. */
    public Consent(
            String marketer,
            Channel channel,
            Scope scope,
            String wordingVersion,
            String evidence,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {
        this(marketer, null, channel, scope, wordingVersion, evidence, givenAt, withdrawnAt);
    }

    /** A consent that was just given. */
    public static Consent given(Matter matter, String wordingVersion, String evidence, Instant at) {
        Purpose purpose = matter.purpose() == Purpose.MARKETING ? null : matter.purpose();
        return new Consent(
                matter.marketer(), purpose, matter.channel(), matter.scope(), wordingVersion, evidence, at, null);
    }

    /** The same consent, dated otherwise. */
    public Consent dated(Instant given, @Nullable Instant withdrawn) {
        return new Consent(marketer, purpose, channel, scope, wordingVersion, evidence, given, withdrawn);
    }

    /** What it is about. */
    @JsonIgnore
    public Matter matter() {
        return new Matter(marketer, Objects.requireNonNullElse(purpose, Purpose.MARKETING), channel, scope);
    }

    /** Whether it is about marketing; what is not counts in no decision about marketing. */
    @JsonIgnore
    public boolean isToMarketing() {
        return matter().purpose() == Purpose.MARKETING;
    }

    /** Whether the person confirmed it from the address itself: by a value of its own, for words can say the contrary. */
    @JsonIgnore
    public boolean isConfirmed() {
        return evidence.equals(CONFIRMED_HERE) || evidence.strip().equalsIgnoreCase(DOUBLE_OPT_IN);
    }

    @Override
    public Category category() {
        return Category.CONSENTS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(channel == null || scope == null ? List.of(matter().purpose()) : List.of(channel, scope));
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(givenAt);
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return withdrawnAt == null ? null : Helsinki.dateOf(withdrawnAt);
    }

    @Override
    public @Nullable String misfit() {
        return matter().misfits().stream().findFirst().orElse(null);
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("withdrawnAt", givenAt, withdrawnAt));
    }
}
