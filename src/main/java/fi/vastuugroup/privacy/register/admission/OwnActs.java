package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises what brings an erased person back into the register (invariant 9): a contact role that begins after the
 * erasure, or an act of the person's own after it: they wrote, logged in, gave feedback, or confirmed a consent by double
 * opt-in. What the company did is no such act; nor is any other consent, which tools date by its import, or the recording
 * of a call, which does not say who called whom.
 */
final class OwnActs {

    /** The categories in which such an act can stand. */
    static final Set<Category> CATEGORIES = EnumSet.of(
            Category.ORGANISATIONS,
            Category.CORRESPONDENCE,
            Category.SUPPORT_TICKETS,
            Category.CHAT_CONVERSATIONS,
            Category.FEEDBACK,
            Category.LOGINS,
            Category.CONSENTS);

    private static final Pattern DOUBLE_OPT_IN = Pattern.compile("double[ -]?opt[ -]?in", Pattern.CASE_INSENSITIVE);

    private OwnActs() {}

    /**
     * Whether an item shows that the person returned after an erasure: by an act later than it, on the same day too, or
     * by a role that begins on a later day.
     *
     * @param today in Helsinki: nobody has acted in the future, but a role can be agreed on before it begins
     */
    static boolean returned(Content content, Instant erasedAt, LocalDate today) {
        if (content instanceof ContactRole role) {
            return role.from().isAfter(Helsinki.dateOf(erasedAt));
        }
        return acts(content)
                .anyMatch(at -> at.isAfter(erasedAt) && !Helsinki.dateOf(at).isAfter(today.plusDays(1)));
    }

    /** Whether what an item says came about after an erasure; never of what says how things are and names no day. */
    static boolean cameAbout(Content content, Instant erasedAt) {
        LocalDate on = content.eventOn();
        return on != null
                && (on.isAfter(Helsinki.dateOf(erasedAt)) || acts(content).anyMatch(at -> at.isAfter(erasedAt)));
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
        if (content instanceof Feedback feedback) {
            return Stream.of(feedback.givenAt());
        }
        if (content instanceof Login login) {
            return login.succeeded() ? Stream.of(login.loggedInAt()) : Stream.empty();
        }
        return content instanceof Consent consent && consent.withdrawnAt() == null && isConfirmed(consent)
                ? Stream.of(consent.givenAt())
                : Stream.empty();
    }

    private static boolean isConfirmed(Consent consent) {
        return DOUBLE_OPT_IN.matcher(consent.evidence()).find();
    }

    private static Stream<Instant> written(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.author() == Message.Author.SUBJECT)
                .map(Message::sentAt);
    }
}
