package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.ChatConversation;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Correspondence;
import fi.vastuugroup.privacy.register.category.Message;
import fi.vastuugroup.privacy.register.category.SupportTicket;
import fi.vastuugroup.privacy.register.item.Item;
import java.util.List;

/** Leaves of a conversation what its subject wrote: that is portable, what the company wrote is not (Art. 20(1)). */
final class PortableItems {

    private PortableItems() {}

    static Item of(Item item) {
        Content content = item.content();
        return content == null || item.category().portability() != Category.Portability.OWN_MESSAGES
                ? item
                : item.withContent(portable(content));
    }

    private static Content portable(Content content) {
        if (content instanceof Correspondence letter) {
            return new Correspondence(letter.medium(), letter.title(), own(letter.messages()), letter.form());
        }
        if (content instanceof ChatConversation chat) {
            return new ChatConversation(chat.startedAt(), chat.endedAt(), own(chat.messages()));
        }
        if (content instanceof SupportTicket ticket) {
            return new SupportTicket(
                    ticket.number(),
                    ticket.title(),
                    ticket.status(),
                    ticket.openedAt(),
                    ticket.closedAt(),
                    own(ticket.messages()),
                    List.of());
        }
        throw new IllegalStateException("no messages in " + content.category());
    }

    private static List<Message> own(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.author() == Message.Author.SUBJECT)
                .toList();
    }
}
