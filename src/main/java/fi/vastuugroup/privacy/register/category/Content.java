package fi.vastuugroup.privacy.register.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** The texts of which there can be many, by the fields that have them: together they are bounded. */
    @JsonIgnore
    default List<Texts> manyTexts() {
        return List.of();
    }

    /** What the item says to have begun and ended. */
    @JsonIgnore
    default List<Span> spans() {
        return List.of();
    }

    /**
     * The texts of a field of which a content can have many. Each may be long, and there may be many of them, but not both:
     * those of all such fields of a content have at most {@link #MOST} characters together. What an item takes of memory, of a
     * line and of a page of answers follows from it.
     *
     * @param field the field that has them
     * @param length how many characters they have, in UTF-16, as {@link String#length()} and every other bound here counts
     */
    record Texts(String field, long length) {

        /** How many characters the many texts of a content have at most. */
        static final long MOST = 250_000;

        /** What the contract calls the bound. */
        static final String CONTRACT = "x-max-text-length";

        /** The bound, as an annotation takes it. */
        static final String MOST_IN_CONTRACT = "" + MOST;

        /** Of a list of texts. */
        static Texts of(String field, @Nullable Collection<String> texts) {
            return of(field, texts, Stream::of);
        }

        /** Of the messages of a conversation. */
        static Texts ofMessages(@Nullable Collection<Message> messages) {
            return of("messages", messages, message -> Stream.ofNullable(message.text()));
        }

        /** Of the texts of each entry of a list. What is missing in it is told by other constraints, and has no length. */
        static <T> Texts of(String field, @Nullable Collection<T> entries, Function<T, Stream<String>> texts) {
            return new Texts(
                    field,
                    Stream.ofNullable(entries)
                            .flatMap(Collection::stream)
                            .filter(Objects::nonNull)
                            .flatMap(texts)
                            .filter(Objects::nonNull)
                            .mapToLong(String::length)
                            .sum());
        }
    }
}
