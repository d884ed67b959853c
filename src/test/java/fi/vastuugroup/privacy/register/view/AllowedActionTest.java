package fi.vastuugroup.privacy.register.view;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.AllowedAction.Action;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person is offered to do with an item is what the master table says that they do alone, and what they ask for. */
class AllowedActionTest {

    private static final Set<Category> CHOICES =
            Set.of(Category.MAILING_LIST_SUBSCRIPTIONS, Category.MARKETING_PROHIBITIONS, Category.CONSENTS);

    @ParameterizedTest
    @EnumSource
    void whatIsChangedAloneIsOfferedInThePortalAndNothingElse(Category category) {
        List<Action> alone = AllowedAction.of(item(category)).stream()
                .filter(action -> action.via() == AllowedAction.Via.PORTAL)
                .map(AllowedAction::action)
                .toList();

        if (category.change() == Category.Change.BY_REQUEST) {
            assertThat(alone).isEmpty();
        } else {
            assertThat(alone).containsExactly(CHOICES.contains(category) ? Action.CHANGE_CHOICE : Action.RECTIFY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsHeldCanBeAskedToBeErasedAndRestrictedAndWhatIsNoChoiceToBeCorrected(Category category) {
        List<Action> asked = AllowedAction.of(item(category)).stream()
                .filter(action -> action.via() == AllowedAction.Via.REQUEST)
                .map(AllowedAction::action)
                .toList();

        assertThat(asked).contains(Action.REQUEST_ERASURE, Action.REQUEST_RESTRICTION);
        assertThat(asked.contains(Action.REQUEST_RECTIFICATION)).isEqualTo(!CHOICES.contains(category));
    }

    private static Item item(Category category) {
        return new Item(
                new UUID(0, 1),
                new UUID(0, 2),
                category,
                "crm",
                "1",
                null,
                new Item.Collected("test", Instant.EPOCH),
                "P24M",
                null,
                null,
                List.of(),
                List.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }
}
