package fi.vastuugroup.privacy.register.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of an item, typed by its category; a discriminated union on {@code category} in the contract. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "category")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ContactDetails.class, name = "contact-details"),
    @JsonSubTypes.Type(value = ContactRole.class, name = "organisations"),
    @JsonSubTypes.Type(value = MailingListSubscription.class, name = "mailing-list-subscriptions"),
    @JsonSubTypes.Type(value = MarketingProhibition.class, name = "marketing-prohibitions"),
    @JsonSubTypes.Type(value = Consent.class, name = "consents"),
    @JsonSubTypes.Type(value = UserProfile.class, name = "user-profile"),
    @JsonSubTypes.Type(value = Interest.class, name = "interests"),
    @JsonSubTypes.Type(value = PageView.class, name = "page-views"),
    @JsonSubTypes.Type(value = WebVisit.class, name = "web-visits"),
    @JsonSubTypes.Type(value = Login.class, name = "logins"),
    @JsonSubTypes.Type(value = SentMessage.class, name = "sent-messages"),
    @JsonSubTypes.Type(value = Correspondence.class, name = "correspondence"),
    @JsonSubTypes.Type(value = SupportTicket.class, name = "support-tickets"),
    @JsonSubTypes.Type(value = ChatConversation.class, name = "chat-conversations"),
    @JsonSubTypes.Type(value = CallRecording.class, name = "call-recordings"),
    @JsonSubTypes.Type(value = Feedback.class, name = "feedback"),
    @JsonSubTypes.Type(value = OrderOrInvoice.class, name = "orders-and-billing"),
    @JsonSubTypes.Type(value = SocialMediaReaction.class, name = "social-media-reactions")
})
@Schema(
        description = "What an item says, typed by its category.",
        oneOf = {
            ContactDetails.class,
            ContactRole.class,
            MailingListSubscription.class,
            MarketingProhibition.class,
            Consent.class,
            UserProfile.class,
            Interest.class,
            PageView.class,
            WebVisit.class,
            Login.class,
            SentMessage.class,
            Correspondence.class,
            SupportTicket.class,
            ChatConversation.class,
            CallRecording.class,
            Feedback.class,
            OrderOrInvoice.class,
            SocialMediaReaction.class
        },
        discriminatorProperty = "category",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "contact-details", schema = ContactDetails.class),
            @DiscriminatorMapping(value = "organisations", schema = ContactRole.class),
            @DiscriminatorMapping(value = "mailing-list-subscriptions", schema = MailingListSubscription.class),
            @DiscriminatorMapping(value = "marketing-prohibitions", schema = MarketingProhibition.class),
            @DiscriminatorMapping(value = "consents", schema = Consent.class),
            @DiscriminatorMapping(value = "user-profile", schema = UserProfile.class),
            @DiscriminatorMapping(value = "interests", schema = Interest.class),
            @DiscriminatorMapping(value = "page-views", schema = PageView.class),
            @DiscriminatorMapping(value = "web-visits", schema = WebVisit.class),
            @DiscriminatorMapping(value = "logins", schema = Login.class),
            @DiscriminatorMapping(value = "sent-messages", schema = SentMessage.class),
            @DiscriminatorMapping(value = "correspondence", schema = Correspondence.class),
            @DiscriminatorMapping(value = "support-tickets", schema = SupportTicket.class),
            @DiscriminatorMapping(value = "chat-conversations", schema = ChatConversation.class),
            @DiscriminatorMapping(value = "call-recordings", schema = CallRecording.class),
            @DiscriminatorMapping(value = "feedback", schema = Feedback.class),
            @DiscriminatorMapping(value = "orders-and-billing", schema = OrderOrInvoice.class),
            @DiscriminatorMapping(value = "social-media-reactions", schema = SocialMediaReaction.class)
        })
@InOrder
public sealed interface Content
        permits ContactDetails,
                ContactRole,
                MailingListSubscription,
                MarketingProhibition,
                Consent,
                UserProfile,
                Interest,
                PageView,
                WebVisit,
                Login,
                SentMessage,
                Correspondence,
                SupportTicket,
                ChatConversation,
                CallRecording,
                Feedback,
                OrderOrInvoice,
                SocialMediaReaction {

    /** The category, which is the JSON's {@code category}. */
    @JsonIgnore
    Category category();

    /**
     * What a person recognises it by, in one line: texts, times, durations, values of enums or lists of these, for the
     * places of the category's line in {@code titles_*.properties}.
     */
    @JsonIgnore
    List<Object> titleParts();

    /** The Helsinki local date on which a retention period begins; null where only the day of collection is known. */
    @JsonIgnore
    @Nullable LocalDate eventOn();

    /**
     * The Helsinki local date on which what the item says came to its end (a role, a subscription, a consent), if so.
     */
    @JsonIgnore
    default @Nullable LocalDate endedOn() {
        return null;
    }

    /** The field that contradicts the others, or is missing beside them; null where all go together. */
    @JsonIgnore
    default @Nullable String misfit() {
        return null;
    }

    /** What the item says to have begun and ended. */
    @JsonIgnore
    default List<Span> spans() {
        return List.of();
    }
}
