package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices.Current;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import java.util.List;
import java.util.Optional;

/**
 * Says what stands for an address: by its owner's own choices, and by the prohibitions of persons in the register who are
 * or were known by it, to whom its login is not tied. What these prohibit, checks of the address answer too.
 *
 * @param choices those that are recorded for the address itself
 */
record AddressStanding(List<Choice> choices, PrevailingChoices own, List<PrevailingChoices> persons) {

    Current current(ChannelScope cell) {
        Current mine = own.current(cell);
        return mine.state() == State.PROHIBITED
                ? mine
                : prohibitedByPerson(cell).orElse(mine);
    }

    /** Whether a person's prohibition alone stands in a cell, which the address's owner cannot lift. */
    boolean isOthers(ChannelScope cell) {
        return own.current(cell).state() != State.PROHIBITED
                && prohibitedByPerson(cell).isPresent();
    }

    private Optional<Current> prohibitedByPerson(ChannelScope cell) {
        return persons.stream()
                .map(person -> person.current(cell))
                .filter(current -> current.state() == State.PROHIBITED)
                .map(current -> new Current(State.PROHIBITED, false, current.since()))
                .findFirst();
    }
}
