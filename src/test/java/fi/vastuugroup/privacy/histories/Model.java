package fi.vastuugroup.privacy.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold about one person, kept beside the portal and from other rules than its own: only what is certain is
 * said. It knows no identifier hash, no table and no outcome but what the person and the sources did, in their order.
 */
final class Model {

    /** The channels about which histories speak; a partner's e-mail needs a consent for it. */
    enum Channel {
        POST,
        PHONE,
        EMAIL;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What becomes of the person's consent for the partner's e-mail. What the person says last of the channel holds: after
     * a consent, {@code no-choice} too takes it back. What the CRM says ends no consent; it stands beside it.
     */
    enum Consent {
        NONE,
        GIVEN,
        /** Given before the address changed: nobody has confirmed the new one. */
        UNCONFIRMED
    }

    /** Something that a source said, with words that stand nowhere else. */
    record Chat(String id, String words, LocalDate lastDay) {}

    /** An address of before, with what was refused when it was left. */
    record Former(String email, Set<Channel> refused, Instant left) {}

    final String id;
    final boolean contactPerson;
    String email;

    final List<Chat> chats = new ArrayList<>();
    /** The roles by their customers, with the last days on which they are kept. */
    final Map<String, LocalDate> roles = new TreeMap<>();

    final List<Former> formers = new ArrayList<>();
    /** What the partner calls the person; null while it was told of nobody. */
    @Nullable String reference;

    private final Set<String> tellings = new TreeSet<>();
    private final List<Chat> parkedChats = new ArrayList<>();
    private final Map<Channel, Boolean> parkedChoices = new EnumMap<>(Channel.class);
    private final Set<Channel> ownRefusals = EnumSet.noneOf(Channel.class);
    private final Set<Channel> refusalsOfTheCrm = EnumSet.noneOf(Channel.class);
    private final Set<Channel> spokenOf = EnumSet.noneOf(Channel.class);
    private Consent consent = Consent.NONE;
    private boolean restricted;
    private boolean held;
    private @Nullable Model twin;
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

    boolean isJoined() {
        return twin != null;
    }

    /** Nothing is under way that one person's own acts would wait for. */
    boolean isFree() {
        return !isErased() && !restricted && !isJoined();
    }

    Consent consent() {
        return consent;
    }

    @Nullable Model twin() {
        return twin;
    }

    /** The person, and the one whom staff joined to it. */
    Stream<Model> together() {
        return Stream.concat(Stream.of(this), Stream.ofNullable(twin));
    }

    /** The person refuses a channel, or takes the refusal back; a source's word that came before is answered with it. */
    void says(Channel channel, boolean refused) {
        changes(() -> together().forEach(person -> person.heard(channel, refused)));
    }

    private void heard(Channel channel, boolean refused) {
        spokenOf.add(channel);
        refusalsOfTheCrm.remove(channel);
        parkedChoices.remove(channel);
        consent = channel == Channel.EMAIL ? Consent.NONE : consent;
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

    /** As {@link #objects}, said to the partner: it need not be told what it told. */
    void objectsToThePartner() {
        objects();
        together().forEach(person -> person.tellings.clear());
    }

    /** The CRM heard something; nothing that it says takes back what the person said here. */
    void crmSays(Channel channel, boolean refused) {
        if (restricted) {
            spokenOf.add(channel);
            parkedChoices.put(channel, refused);
            return;
        }
        changes(() -> {
            spokenOf.add(channel);
            if (refused) {
                refusalsOfTheCrm.add(channel);
            } else {
                refusalsOfTheCrm.remove(channel);
            }
        });
    }

    /** Who was told of the person hears when what was permitted is so no more (Art. 19, 21). */
    private void changes(Runnable change) {
        Map<Model, Set<Channel>> before = new HashMap<>();
        together().forEach(person -> before.put(person, person.permitted()));
        change.run();
        before.forEach((person, channels) -> {
            if (channels.stream().anyMatch(person::forbids)) {
                person.isTold("prohibition");
            }
        });
    }

    private Set<Channel> permitted() {
        Set<Channel> permitted = EnumSet.allOf(Channel.class);
        permitted.removeIf(channel -> !permits(channel));
        return permitted;
    }

    private void isTold(String change) {
        if (reference != null) {
            tellings.add(change);
        }
    }

    void isDisclosedAs(String name) {
        reference = name;
    }

    void hasHeard(String change) {
        tellings.remove(change);
    }

    /** What the partner must have heard of the person and has not. */
    Set<String> untold() {
        return tellings;
    }

    void consents() {
        spokenOf.add(Channel.EMAIL);
        consent = Consent.GIVEN;
    }

    void withdraws() {
        changes(() -> consent = Consent.NONE);
    }

    boolean maySayYes() {
        return isFree()
                && consent == Consent.NONE
                && !ownRefusals.contains(Channel.EMAIL)
                && !refusalsOfTheCrm.contains(Channel.EMAIL);
    }

    /** A login with the address confirms it. */
    void logsIn() {
        consent = consent == Consent.UNCONFIRMED ? Consent.GIVEN : consent;
    }

    /** The CRM has another address; a consent does not move to one that nobody confirmed. */
    void moves(String newEmail, Instant now) {
        formers.add(new Former(email, EnumSet.copyOf(ownRefusals), now));
        email = newEmail;
        consent = consent == Consent.GIVEN ? Consent.UNCONFIRMED : consent;
    }

    void corrects() {
        isTold("rectification");
    }

    void hasChat(Chat chat) {
        (restricted ? parkedChats : chats).add(chat);
    }

    void isRestrictedFromNow() {
        restricted = true;
        isTold("restriction");
    }

    /** What waited comes in, in its order, unless it is too old by now. */
    void isRestrictedNoMore(LocalDate today) {
        restricted = false;
        isTold("restriction-lifted");
        parkedChats.removeIf(chat -> chat.lastDay().isBefore(today));
        chats.addAll(parkedChats);
        parkedChats.clear();
        Map<Channel, Boolean> waited = new LinkedHashMap<>(parkedChoices);
        parkedChoices.clear();
        waited.forEach(this::crmSays);
    }

    void isHeldFromNow() {
        held = true;
    }

    void isHeldNoMore() {
        held = false;
    }

    void isErasedAt(Instant time) {
        erasedAt = time;
        chats.clear();
        consent = Consent.NONE;
        isTold("erasure");
    }

    void isJoinedTo(Model other) {
        changes(() -> other.changes(() -> {
            twin = other;
            other.twin = this;
        }));
    }

    /** What one of them refused could be either's: it stands for both. */
    void isSeparated() {
        Model other = twin;
        if (other == null) {
            throw new IllegalStateException("joined to nobody");
        }
        twin = null;
        other.twin = null;
        Set<Channel> refused = EnumSet.noneOf(Channel.class);
        refused.addAll(ownRefusals);
        refused.addAll(other.ownRefusals);
        refused.forEach(channel -> {
            heard(channel, true);
            other.heard(channel, true);
        });
    }

    /** A day begins on which everything is gone whose last day was before. */
    void dayBegins(LocalDate today) {
        if (restricted) {
            return;
        }
        roles.values().removeIf(lastDay -> lastDay.isBefore(today));
        if (!held) {
            chats.removeIf(chat -> chat.lastDay().isBefore(today));
        }
    }

    /** No partner may be told that it is permitted. */
    boolean forbids(Channel channel) {
        return together().anyMatch(person -> person.refuses(channel))
                || channel == Channel.EMAIL && (consent == Consent.NONE || consent == Consent.UNCONFIRMED);
    }

    private boolean refuses(Channel channel) {
        return restricted || ownRefusals.contains(channel) || refusalsOfTheCrm.contains(channel);
    }

    /** A partner is told that it is permitted: nobody ever said anything, or the person said yes. */
    boolean permits(Channel channel) {
        return together().noneMatch(person -> person.restricted || person.isErased())
                && (channel == Channel.EMAIL
                        ? consent == Consent.GIVEN && !forbids(channel)
                        : together().noneMatch(person -> person.spokenOf.contains(channel)));
    }
}
