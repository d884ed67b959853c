package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of the journal that a person left a list, or came back to it. */
record SubscriptionEntry(String list, boolean subscribed, Instant at) {

    JsonObject toJournal() {
        return new JsonObject().put("list", list).put("subscribed", subscribed).put("at", at.toString());
    }

    static SubscriptionEntry fromJournal(JsonObject content) {
        return new SubscriptionEntry(
                content.getString("list"), content.getBoolean("subscribed"), Instant.parse(content.getString("at")));
    }

    /** Whether the person's own word among the items is older, and is not the same. */
    boolean isMissingAmong(List<Item> held) {
        Optional<MailingListSubscription> own = held.stream()
                .filter(item -> SourceSystem.isPortal(item.sourceSystem()))
                .flatMap(item -> item.content() instanceof MailingListSubscription present
                                && present.list().equals(list)
                        ? Stream.of(present)
                        : Stream.of())
                .findFirst();
        return own.map(present -> present.subscribed() != subscribed
                        && present.changedAt().isBefore(at))
                .orElse(!subscribed);
    }
}
