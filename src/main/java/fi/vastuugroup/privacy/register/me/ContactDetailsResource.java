package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.address.PendingEmail;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.item.ContactDetailsItems;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.me.OwnData.Shown;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactDetailsResource implements ContactDetailsApi {

    private final OwnData data;
    private final OwnCorrections corrections;

    ContactDetailsResource(OwnData data, OwnCorrections corrections) {
        this.data = data;
        this.corrections = corrections;
    }

    @Override
    public Uni<RestResponse<ContactDetailsView>> get(HttpHeaders headers) {
        return data.contactDetails(language(headers)).chain(this::answer);
    }

    @Override
    public Uni<RestResponse<ContactDetailsView>> correct(
            @Nullable String ifMatch, JsonNode patch, HttpHeaders headers) {
        return corrections
                .contactDetails(ifMatch, ItemPatch.of(patch), language(headers))
                .chain(this::answer);
    }

    private Uni<RestResponse<ContactDetailsView>> answer(Shown<List<Item>> shown) {
        return data.pendingEmail().map(pending -> answer(shown, pending));
    }

    private static RestResponse<ContactDetailsView> answer(Shown<List<Item>> shown, Optional<PendingEmail> pending) {
        List<Item> held = shown.items();
        Item leading = ContactDetailsItems.leading(held)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no contact details are held"));
        return RestResponse.ResponseBuilder.ok(
                        view(leading, held, pending, shown.actions().getOrDefault(leading.id(), List.of())))
                .header("ETag", ContactDetailsItems.entityTag(held))
                .build();
    }

    private static ContactDetailsView view(
            Item leading, List<Item> held, Optional<PendingEmail> pending, List<AllowedAction> actions) {
        ContactDetails details = Objects.requireNonNull((ContactDetails) leading.content());
        return new ContactDetailsView(
                details.givenName(),
                details.familyName(),
                details.email(),
                pending.orElse(null),
                details.phone(),
                details.title(),
                details.language(),
                held.stream().map(Item::sourceSystem).distinct().sorted().toList(),
                actions.stream()
                        .map(action ->
                                action.action() == Action.RECTIFY ? action.by("correctMyContactDetails") : action)
                        .toList());
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
