package fi.vastuugroup.privacy.marketing.choice;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;

import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Consent.Matter;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices that a person states: the items that show them, and the log entries that prove them.
 *
 * @param contents by the key of {@link fi.vastuugroup.privacy.register.ItemChanges#declare}
 * @param log the consents given and taken back
 */
public record StatedChoices(Map<String, Content> contents, List<ConsentEntry> log) {

    private static final String BY_LOGIN = "the person's own choice in the portal, under a linked login";

    /** No choices. */
    public static final StatedChoices NONE = new StatedChoices(Map.of(), List.of());

    /**
     * States choices for the controller, the consents given with them, and the end of every consent that they take
     * back.
     */
    static StatedChoices ofChoices(
            RecordedChoice recorded, List<RequestedChoice> choices, ConsentEntry.How how, Instant now) {
        StatedChoices statements = empty();
        for (RequestedChoice choice : choices) {
            statements.contents.put(
                    key(choice.cell()),
                    new MarketingProhibition(choice.channel(), choice.scope(), choice.state(), now));
            String wording = choice.wordingVersion();
            if (choice.state() == State.CONSENTED && wording != null) {
                statements.give(Matter.toMarketing(CONTROLLER, choice.channel(), choice.scope()), wording, how, now);
            } else {
                recorded.consents().stream()
                        .filter(given -> given.channel() == choice.channel() && given.scope() == choice.scope())
                        .forEach(given -> statements.withdraw(given, how, now));
            }
        }
        return statements;
    }

    /** States prohibitions of an earlier time, and the end of the consents that were given before it. */
    static StatedChoices ofProhibitions(
            RecordedChoice recorded, List<RequestedChoice> prohibitions, ConsentEntry.How how, Instant at) {
        RecordedChoice then = new RecordedChoice(
                recorded.subject(),
                recorded.knownBy(),
                recorded.roles(),
                recorded.restricted(),
                recorded.choices(),
                recorded.consents().stream()
                        .filter(given -> !given.givenAt().isAfter(at))
                        .toList());
        return ofChoices(then, prohibitions, how, at);
    }

    /** States choices alone, as the journal has them. */
    static StatedChoices ofMarks(List<RequestedChoice> choices, Instant at) {
        StatedChoices statements = empty();
        choices.forEach(choice -> statements.contents.put(
                key(choice.cell()), new MarketingProhibition(choice.channel(), choice.scope(), choice.state(), at)));
        return statements;
    }

    /** Selects the choices of a time after which the person chose nothing else for the same channel and scope. */
    static List<RequestedChoice> missing(RecordedChoice recorded, List<RequestedChoice> choices, Instant at) {
        List<RequestedChoice> missing = new ArrayList<>();
        for (RequestedChoice choice : choices) {
            Optional<Choice> own = recorded.choices().stream()
                    .filter(present -> present.isOwn()
                            && present.channel() == choice.channel()
                            && present.scope() == choice.scope())
                    .max(Comparator.comparing(Choice::recordedAt));
            boolean later = own.isPresent() && !own.get().recordedAt().isBefore(at);
            boolean consented = choice.state() == State.CONSENTED;
            if (!later
                    && !(consented
                            && own.filter(present -> present.state() == State.PROHIBITED)
                                    .isEmpty())) {
                missing.add(
                        consented
                                ? new RequestedChoice(choice.channel(), choice.scope(), State.NO_CHOICE, null)
                                : choice);
            }
        }
        return missing;
    }

    /** States a consent to one matter, for whom it names. */
    public static StatedChoices ofConsent(Matter matter, String wording, ConsentEntry.How how, Instant now) {
        StatedChoices statements = empty();
        statements.give(matter, wording, how, now);
        return statements;
    }

    /** States the end of a consent for one marketer, whoever recorded it. */
    public static StatedChoices ofWithdrawal(ConsentGiven given, ConsentEntry.How how, Instant now) {
        StatedChoices statements = empty();
        statements.withdraw(given, how, now);
        return statements;
    }

    /** States the end of several consents, whoever recorded them. */
    static StatedChoices ofWithdrawals(List<ConsentGiven> consents, ConsentEntry.How how, Instant now) {
        StatedChoices statements = empty();
        consents.forEach(given -> statements.withdraw(given, how, now));
        return statements;
    }

    /** States the end of the consent that came with lists, when the person leaves the last of them. */
    public static StatedChoices ofListsEnd(RecordedChoice recorded, ChannelScope cell, Instant now) {
        StatedChoices statements = empty();
        recorded.consents().stream()
                .filter(given -> SourceSystem.isPortal(given.source())
                        && given.consent().evidence().equals(Consent.CONFIRMED_HERE)
                        && given.channel() == cell.channel()
                        && given.scope() == cell.scope())
                .forEach(given -> statements.withdraw(given, ConsentEntry.How.UNSUBSCRIBE, now));
        return statements;
    }

    private static StatedChoices empty() {
        return new StatedChoices(new HashMap<>(), new ArrayList<>());
    }

    private void give(Matter matter, String wording, ConsentEntry.How how, Instant now) {
        String evidence = how == ConsentEntry.How.DOUBLE_OPT_IN ? Consent.CONFIRMED_HERE : BY_LOGIN;
        Consent consent = Consent.given(matter, wording, evidence, now);
        contents.put(key(consent), consent);
        log.add(ConsentEntry.given(consent, how));
    }

    /**
     * Withdraws a consent: once, where the person gave it here and a source has it too. A source's consent is in the
     * log by its end at the latest, and none is given later than it ends, whatever a source's clock says.
     */
    private void withdraw(ConsentGiven given, ConsentEntry.How how, Instant now) {
        boolean own = SourceSystem.isPortal(given.source());
        Instant givenAt = given.givenAt().isAfter(now) ? now : given.givenAt();
        Consent consent = given.consent().dated(givenAt, null);
        boolean first = !contents.containsKey(key(consent));
        if (own || first) {
            contents.put(key(consent), consent.dated(givenAt, now));
        }
        if (!own) {
            log.add(ConsentEntry.given(consent, ConsentEntry.How.SOURCE));
        }
        if (first) {
            log.add(ConsentEntry.withdrawn(consent, how, now));
        }
    }

    private static String key(Consent consent) {
        return consent.marketer() + "/" + consent.matter().code();
    }

    private static String key(ChannelScope cell) {
        return cell.code();
    }
}
