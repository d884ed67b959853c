package fi.vastuugroup.privacy.marketing.mailinglist;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListSubscriptions.Subscription;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.register.action.ItemActions;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.item.Item;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a person every list that there is or that is recorded about them, with what they can do with it. */
@ApplicationScoped
public class OwnLists implements ItemActions {

    private static final String OPERATION = "putMailingListSubscription";

    private final Transactions transactions;
    private final Items items;
    private final PersonChoices choices;
    private final MailingListDefinitions definitions;
    private final RefusedLists refused;
    private final AllowedActions actions;

    OwnLists(
            Transactions transactions,
            Items items,
            PersonChoices choices,
            MailingListDefinitions definitions,
            RefusedLists refused,
            AllowedActions actions) {
        this.transactions = transactions;
        this.items = items;
        this.choices = choices;
        this.definitions = definitions;
        this.refused = refused;
        this.actions = actions;
    }

    /**
     * What stands for a person.
     *
     * @param recorded of each list, by whoever's word counts
     * @param choices of marketing, which may prohibit what a list sends
     */
    private record Standing(Map<String, ListSubscription> recorded, PrevailingChoices choices) {}

    /** Lists those that there are, in the company's order, and then those of the past that something is recorded of. */
    Uni<List<Subscription>> of(UUID subject, Language language) {
        return transactions.asSubject(subject, () -> all(subject, language));
    }

    /** Lists them as {@link #of(UUID, Language)} does, in the caller's transaction. */
    public Uni<List<Subscription>> all(UUID subject, Language language) {
        return standing(subject)
                .chain(standing -> refused.among(subject, standing.recorded())
                        .map(effective -> lists(standing, effective, language)));
    }

    /** Shows one of them. */
    Uni<Subscription> of(UUID subject, String list, Language language) {
        return of(subject, language)
                .map(all -> all.stream()
                        .filter(each -> each.list().equals(list))
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public Uni<Map<UUID, List<AllowedAction>>> of(UUID subject, List<Item> shown, Language language) {
        List<Item> subscriptions = shown.stream()
                .filter(item -> item.content() instanceof MailingListSubscription)
                .toList();
        return subscriptions.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : standing(subject)
                        .chain(standing -> refused.among(subject, standing.recorded())
                                .map(effective -> subscriptions.stream()
                                        .collect(toMap(Item::id, item -> of(item, standing, effective, language)))));
    }

    private List<AllowedAction> of(
            Item item, Standing standing, Map<String, ListSubscription> effective, Language language) {
        String list = ((MailingListSubscription) Objects.requireNonNull(item.content())).list();
        ListSubscription present = effective.get(list);
        return actions(list, standing, present != null && present.subscribed(), language);
    }

    private List<Subscription> lists(Standing standing, Map<String, ListSubscription> effective, Language language) {
        Set<String> past = new TreeSet<>(effective.keySet());
        definitions.all().forEach(definition -> past.remove(definition.id()));
        return Stream.concat(definitions.all().stream().map(MailingListDefinitions.Definition::id), past.stream())
                .map(list -> subscription(list, standing, effective, language))
                .toList();
    }

    private Subscription subscription(
            String list, Standing standing, Map<String, ListSubscription> effective, Language language) {
        ListSubscription present = effective.get(list);
        return Subscription.of(
                list,
                definitions.find(list),
                present,
                actions(list, standing, present != null && present.subscribed(), language),
                language);
    }

    private List<AllowedAction> actions(String list, Standing standing, boolean subscribed, Language language) {
        return subscribed
                ? List.of(actions.of(Action.UNSUBSCRIBE, OPERATION, language))
                : List.of(actions.of(
                        Action.SUBSCRIBE,
                        OPERATION,
                        refused.refusal(list, standing.recorded().get(list), standing.choices())
                                .orElse(null),
                        language));
    }

    private Uni<Standing> standing(UUID subject) {
        return items.all(subject, Set.of(Category.MAILING_LIST_SUBSCRIPTIONS))
                .map(ActiveSubscriptions::of)
                .chain(recorded -> choices.standing(subject).map(standing -> new Standing(recorded, standing)));
    }
}
