package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One message of a conversation. What the subject wrote is portable (Art. 20), what the company wrote is not. */
public record Message(
        @NotNull @NotAhead Instant sentAt,
        @NotNull Author author,
        @NotNull @Size(max = 20000) String text) {

    /** Who wrote a message. */
    public enum Author implements Slug {
        SUBJECT,
        COMPANY
    }

    /** The Helsinki local date of the latest message. */
    static LocalDate lastDate(List<Message> messages) {
        return messages.stream()
                .map(Message::sentAt)
                .max(Comparator.naturalOrder())
                .map(Helsinki::dateOf)
                .orElseThrow();
    }
}
