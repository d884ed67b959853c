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
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private OwnActs() {}

    /**
     * Whether an item shows that the person returned after an erasure: by an act later than it, on the same day too, or
     * by a role that begins on a later day. What is dated ahead shows nothing until its time has come.
     */
    static boolean returned(Content content, Instant erasedAt, Instant now) {
        return content instanceof ContactRole role
                ? isBetween(role.from(), erasedAt, now)
                : acts(content).anyMatch(at -> isBetween(at, erasedAt, now));
    }

    /** Whether what an item says came about after an erasure; never of what says how things are and names no day. */
    static boolean cameAbout(Content content, Instant erasedAt, Instant now) {
        LocalDate on = content.eventOn();
        return on != null
                && (isBetween(on, erasedAt, now) || acts(content).anyMatch(at -> isBetween(at, erasedAt, now)));
    }

    /** Whether a day is later than that of the erasure and has begun in Helsinki. */
    private static boolean isBetween(LocalDate day, Instant erasedAt, Instant now) {
        return day.isAfter(Helsinki.dateOf(erasedAt)) && !day.isAfter(Helsinki.dateOf(now));
    }

    private static boolean isBetween(Instant at, Instant erasedAt, Instant now) {
        return at.isAfter(erasedAt) && !RecordedChoices.isAhead(at, now);
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
        return content instanceof Consent consent && consent.withdrawnAt() == null && consent.isConfirmed()
                ? Stream.of(consent.givenAt())
                : Stream.empty();
    }

    private static Stream<Instant> written(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.author() == Message.Author.SUBJECT)
                .map(Message::sentAt);
    }
}
