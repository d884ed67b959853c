package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.CallRecording;
import fi.vastuugroup.privacy.register.category.ChatConversation;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Correspondence;
import fi.vastuugroup.privacy.register.category.Feedback;
import fi.vastuugroup.privacy.register.category.Login;
import fi.vastuugroup.privacy.register.category.Message;
import fi.vastuugroup.privacy.register.category.SupportTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises what brings an erased person back into the register (invariant 9): a contact role that begins after the
 * erasure, or an act of the person's own after it: they wrote, called, logged in, gave feedback or a consent. What the
 * company did is no such act.
 */
final class OwnActs {

    /** The categories in which such an act can stand. */
    static final Set<Category> CATEGORIES = EnumSet.of(
            Category.ORGANISATIONS,
            Category.CORRESPONDENCE,
            Category.SUPPORT_TICKETS,
            Category.CHAT_CONVERSATIONS,
            Category.CALL_RECORDINGS,
            Category.FEEDBACK,
            Category.LOGINS,
            Category.CONSENTS);

    private OwnActs() {}

    /**
     * Whether an item shows that the person returned after a date.
     *
     * @param erasedOn the Helsinki date of the erasure
     * @param today in Helsinki: nobody has acted in the future, but a role can be agreed on before it begins
     */
    static boolean returned(Content content, LocalDate erasedOn, LocalDate today) {
        if (content instanceof ContactRole role) {
            return role.from().isAfter(erasedOn);
        }
        return acts(content)
                .map(Helsinki::dateOf)
                .anyMatch(date -> date.isAfter(erasedOn) && !date.isAfter(today.plusDays(1)));
    }

    private static Stream<Instant> acts(Content content) {
        if (content instanceof Correspondence correspondence) {
            return written(correspondence.messages());
        }
        if (content instanceof SupportTicket ticket) {
            return written(ticket.messages());
        }
        if (content instanceof ChatConversation chat) {
            return written(chat.messages());
        }
        if (content instanceof CallRecording call) {
            return Stream.of(call.startedAt());
        }
        if (content instanceof Feedback feedback) {
            return Stream.of(feedback.givenAt());
        }
        if (content instanceof Login login) {
            return login.succeeded() ? Stream.of(login.loggedInAt()) : Stream.empty();
        }
        return content instanceof Consent consent && consent.withdrawnAt() == null
                ? Stream.of(consent.givenAt())
                : Stream.empty();
    }

    private static Stream<Instant> written(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.author() == Message.Author.SUBJECT)
                .map(Message::sentAt);
    }
}
