package fi.vastuugroup.privacy.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must hold about one person, kept beside the portal and from other rules than its own: only what is certain is
 * said. It knows no identifier hash, no table and no outcome but what the person and the sources did, in their order.
 */
final class Model {

    /** The channels about which histories speak; a partner's e-mail is always refused without a consent for it. */
    enum Channel {
        POST,
        PHONE,
        EMAIL;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that a source said, with words that stand nowhere else. */
    record Chat(String id, String words, LocalDate lastDay) {}

    final String id;
    final String email;
    final boolean contactPerson;

    final List<Chat> chats = new ArrayList<>();
    private final Set<Channel> ownRefusals = EnumSet.noneOf(Channel.class);
    private final Set<Channel> refusalsOfTheCrm = EnumSet.noneOf(Channel.class);
    private final Set<Channel> spokenOf = EnumSet.noneOf(Channel.class);
    private boolean restricted;
    private boolean held;
    private @Nullable Instant erasedAt;

    Model(String id, boolean contactPerson) {
        this.id = id;
        this.email = id + "@example.com";
        this.contactPerson = contactPerson;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** The latest time of something that the sources had before the person was erased; else now. */
    Instant latest(Instant now) {
        return erasedAt == null ? now : erasedAt.minus(1, ChronoUnit.DAYS);
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean isHeld() {
        return held;
    }

    /** The person refuses a channel, or takes the refusal back; a source's word that came before is answered with it. */
    void says(Channel channel, boolean refused) {
        spokenOf.add(channel);
        refusalsOfTheCrm.remove(channel);
        if (refused) {
            ownRefusals.add(channel);
        } else {
            ownRefusals.remove(channel);
        }
    }

    /** The person objects to direct marketing, by whomever it came in. */
    void objects() {
        EnumSet.allOf(Channel.class).forEach(channel -> says(channel, true));
    }

    /** The CRM heard something; nothing that it says takes back what the person said here. */
    void crmSays(Channel channel, boolean refused) {
        spokenOf.add(channel);
        if (refused) {
            refusalsOfTheCrm.add(channel);
        } else {
            refusalsOfTheCrm.remove(channel);
        }
    }

    void hasChat(Chat chat) {
        chats.add(chat);
    }

    void isRestrictedFromNow() {
        restricted = true;
    }

    void isHeldFromNow() {
        held = true;
    }

    void isErasedAt(Instant time) {
        erasedAt = time;
        chats.clear();
    }

    /** A day begins on which everything is gone whose last day was before. */
    void dayBegins(LocalDate today) {
        if (!restricted && !held) {
            chats.removeIf(chat -> chat.lastDay().isBefore(today));
        }
    }

    /** No partner may be told that it is permitted. */
    boolean forbids(Channel channel) {
        return channel == Channel.EMAIL
                || restricted
                || ownRefusals.contains(channel)
                || refusalsOfTheCrm.contains(channel);
    }

    /** A partner is told that it is permitted: nobody ever said anything. */
    boolean permits(Channel channel) {
        return channel != Channel.EMAIL && !restricted && !isErased() && !spokenOf.contains(channel);
    }
}
