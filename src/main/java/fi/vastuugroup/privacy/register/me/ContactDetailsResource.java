package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.item.ContactDetailsItems;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.AllowedAction;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactDetailsResource implements ContactDetailsApi {

    private static final Set<Category> CATEGORY = Set.of(Category.CONTACT_DETAILS);

    private final CurrentPrincipal principal;
    private final OwnData data;
    private final ContactCorrections contactCorrections;

    ContactDetailsResource(CurrentPrincipal principal, OwnData data, ContactCorrections contactCorrections) {
        this.principal = principal;
        this.data = data;
        this.contactCorrections = contactCorrections;
    }

    @Override
    public Uni<RestResponse<ContactDetailsView>> get() {
        return data.all(CATEGORY).map(ContactDetailsResource::answer);
    }

    @Override
    public Uni<RestResponse<ContactDetailsView>> correct(@Nullable String ifMatch, JsonNode patch) {
        return contactCorrections
                .contactDetails(ifMatch, ContactDetailsPatch.read(patch, principal.customer()))
                .map(ContactDetailsResource::answer);
    }

    private static RestResponse<ContactDetailsView> answer(List<Item> held) {
        Item leading = ContactDetailsItems.leading(held)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no contact details are held"));
        return RestResponse.ResponseBuilder.ok(view(leading, held))
                .header("ETag", ContactDetailsItems.entityTag(held))
                .build();
    }

    private static ContactDetailsView view(Item leading, List<Item> held) {
        ContactDetails details = Objects.requireNonNull((ContactDetails) leading.content());
        return new ContactDetailsView(
                details.givenName(),
                details.familyName(),
                details.email(),
                details.phone(),
                details.title(),
                details.language(),
                held.stream().map(Item::sourceSystem).distinct().sorted().toList(),
                AllowedAction.of(leading));
    }
}
