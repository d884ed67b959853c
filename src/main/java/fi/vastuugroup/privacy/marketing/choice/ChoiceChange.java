package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choices that a person wants to change.
 *
 * @param ifMatch the entity tag of what the person saw
 */
public record ChoiceChange(
        List<RequestedChoice> choices, @Nullable String ifMatch) {

    /** @throws ProblemException {@code validation-failed} when a cell comes twice or a consent names no wording */
    static ChoiceChange of(ChoiceRequest request, @Nullable String ifMatch) {
        List<FieldError> errors = new ArrayList<>();
        Set<ChannelScope> seen = new HashSet<>();
        for (int i = 0; i < request.choices().size(); i++) {
            RequestedChoice choice = request.choices().get(i);
            if (!seen.add(choice.cell())) {
                errors.add(new FieldError("/choices/" + i, "repeats a channel and scope"));
            }
            if ((choice.state() == State.CONSENTED) != (choice.wordingVersion() != null)) {
                errors.add(
                        new FieldError("/choices/" + i + "/wordingVersion", "goes with consented, and only with it"));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "the choices do not fit together", errors);
        }
        return new ChoiceChange(request.choices(), ifMatch);
    }

    /** @throws ProblemException when it does more than prohibit and the person did not see what stands now */
    void requireSeen(ChoiceMatrix matrix) {
        if (choices.stream().anyMatch(choice -> choice.state() != State.PROHIBITED)) {
            EntityTags.requireMatch(ifMatch, matrix.entityTag());
        }
    }

    /**
     * Selects the choices that are not already in force by the person's own word. A consent always counts, as new
     * evidence; so does what takes back a consent that was given to some marketer since.
     *
     * @param atSome what is prohibited at some of the person's addresses, which a choice of the person's takes back
     * @param consents those that are recorded of the person
     */
    static List<RequestedChoice> effective(
            List<RequestedChoice> choices,
            PrevailingChoices standing,
            Set<ChannelScope> atSome,
            List<ConsentGiven> consents) {
        return choices.stream()
                .filter(choice -> isNew(choice, standing)
                        || choice.state() == State.NO_CHOICE && atSome.contains(choice.cell())
                        || endsConsent(choice, standing, consents))
                .toList();
    }

    private static boolean endsConsent(
            RequestedChoice choice, PrevailingChoices standing, List<ConsentGiven> consents) {
        ChannelScope cell = choice.cell();
        return consents.stream()
                .anyMatch(given -> given.channel() == cell.channel()
                        && given.scope() == cell.scope()
                        && standing.consented(given.marketer(), cell, Set.of(cell.scope())));
    }

    private static boolean isNew(RequestedChoice choice, PrevailingChoices standing) {
        PrevailingChoices.Current current = standing.current(choice.cell());
        return choice.state() == State.CONSENTED
                || choice.state() != current.state()
                || choice.state() == State.PROHIBITED && !current.own();
    }

    /** The event of choices that were made for an address or number itself, whoever is behind it. */
    static AuditEvent atAddress(AuditEvent.Actor actor, List<RequestedChoice> choices, Instant at) {
        return AuditEvent.of(
                at, actor, AuditAction.ADDRESS_CHOICES_CHANGED, null, List.of(), Map.of("choices", codes(choices)));
    }

    /** The choices as codes, for the audit trail. */
    static List<String> codes(List<RequestedChoice> choices) {
        return choices.stream()
                .map(choice -> choice.channel().slug() + "/" + choice.scope().slug() + "="
                        + choice.state().slug())
                .toList();
    }
}
