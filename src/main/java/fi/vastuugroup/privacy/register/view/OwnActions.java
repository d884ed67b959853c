package fi.vastuugroup.privacy.register.view;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.register.action.ItemActions;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.item.Item;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what the present customer can do with their items: what the register lets them do alone, and what others offer. */
@ApplicationScoped
public class OwnActions {

    private static final String CORRECTION = "correctMyItem";

    private final Items items;
    private final AllowedActions actions;
    private final List<ItemActions> others;

    OwnActions(Items items, AllowedActions actions, @All List<ItemActions> others) {
        this.items = items;
        this.actions = actions;
        this.others = others;
    }

    /** Answers the actions by the item's id, in the caller's transaction. */
    public Uni<Map<UUID, List<AllowedAction>>> of(UUID subject, List<Item> shown, Language language) {
        return contactDetailsAreRestricted(subject, shown).chain(restricted -> {
            Map<UUID, List<AllowedAction>> all = shown.stream()
                    .collect(toMap(
                            Item::id,
                            item -> new ArrayList<>(
                                    alone(item, restricted, language).stream().toList())));
            return Sequences.each(
                            others,
                            other -> other.of(subject, shown, language)
                                    .invoke(found -> found.forEach((item, offered) -> add(all, item, offered))))
                    .invoke(() ->
                            all.values().forEach(offered -> offered.sort(Comparator.comparing(AllowedAction::action))))
                    .replaceWith(all);
        });
    }

    private static void add(Map<UUID, List<AllowedAction>> all, UUID item, List<AllowedAction> offered) {
        List<AllowedAction> known = all.get(item);
        if (known != null) {
            known.addAll(offered);
        }
    }

    /** A correction reaches the contact details of all sources, and what is restricted of one keeps all as they are. */
    private Uni<Boolean> contactDetailsAreRestricted(UUID subject, List<Item> shown) {
        return shown.stream().noneMatch(item -> item.category() == Category.CONTACT_DETAILS)
                ? Uni.createFrom().item(false)
                : items.all(subject, Set.of(Category.CONTACT_DETAILS))
                        .map(held -> held.stream().anyMatch(Item::restricted));
    }

    /** What the subject does alone; nothing of what is withheld, for it is not changed alone. */
    private Optional<AllowedAction> alone(Item item, boolean detailsRestricted, Language language) {
        Content content = item.content();
        if (content != null && !EditableFields.of(content).isEmpty()) {
            boolean restricted = content instanceof ContactDetails ? detailsRestricted : item.restricted();
            return Optional.of(
                    actions.of(Action.RECTIFY, CORRECTION, restricted ? Refusal.PROCESSING_RESTRICTED : null, language)
                            .of(EditableFields.of(content)));
        }
        if (content instanceof MarketingProhibition) {
            return Optional.of(actions.of(Action.CHANGE_CHOICE, "putMarketingProhibitions", language));
        }
        return content instanceof Consent consent && consent.withdrawnAt() == null
                ? Optional.of(actions.of(Action.WITHDRAW_CONSENT, "withdrawConsent", language))
                : Optional.empty();
    }
}
