package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.PhoneNumber;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.item.ContactDetailsItems;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.AllowedAction;
import fi.vastuugroup.privacy.register.view.EditableFields;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactDetailsResource implements ContactDetailsApi {

    private static final Set<Category> CATEGORY = Set.of(Category.CONTACT_DETAILS);
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

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
        Principal.Customer login = principal.customer();
        Map<String, @Nullable String> corrected = MergePatch.read(
                patch,
                EditableFields.CONTACT_DETAILS,
                ContactDetailsPatch.BY_REQUEST,
                (field, value) -> stored(login, field, value));
        if (corrected.containsKey("email") && corrected.get("email") == null) {
            throw needsRequest();
        }
        return contactCorrections.contactDetails(ifMatch, corrected).map(ContactDetailsResource::answer);
    }

    private static @Nullable String stored(Principal.Customer login, String field, String value) {
        switch (field) {
            case "phone":
                return PhoneNumber.normalForm(value).orElse(null);
            case "language":
                return LANGUAGES.contains(value) ? value : null;
            default:
                return verified(login, value);
        }
    }

    /** The issuer has verified the login's own address; any other one would identify nobody. */
    private static String verified(Principal.Customer login, String value) {
        String own = login.email();
        if (own != null && login.emailVerified() && EmailAddress.parse(own).equals(EmailAddress.parse(value))) {
            return own;
        }
        throw needsRequest();
    }

    private static ProblemException needsRequest() {
        return new ProblemException(
                ProblemType.CORRECTION_NEEDS_REQUEST,
                "only the login's own verified e-mail address can be taken over without a request");
    }

    private static RestResponse<ContactDetailsView> answer(List<Item> held) {
        Item leading = ContactDetailsItems.leading(held)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no contact details are held"));
        return RestResponse.ResponseBuilder.ok(view(leading, held))
                .header("ETag", EntityTags.of(ContactDetailsItems.revision(held)))
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
