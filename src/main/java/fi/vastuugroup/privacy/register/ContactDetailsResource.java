package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identity.CurrentPrincipal;
import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.EntityTags;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactDetailsResource implements ContactDetailsApi {

    private static final Set<Category> CATEGORY = Set.of(Category.CONTACT_DETAILS);
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;

    ContactDetailsResource(CurrentPrincipal principal, CurrentSubject subject, Transactions transactions, Items items) {
        this.principal = principal;
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public Uni<RestResponse<ContactDetailsView>> get() {
        return subject.require()
                .chain(id -> transactions.asSubject(id, transaction -> items.all(transaction, id, CATEGORY)))
                .map(ContactDetailsResource::answer);
    }

    @Override
    public Uni<RestResponse<ContactDetailsView>> correct(@Nullable String ifMatch, JsonNode patch) {
        Principal.Customer login = principal.customer();
        Map<String, @Nullable String> corrected = MergePatch.read(
                patch,
                ContactDetailsPatch.EDITABLE,
                ContactDetailsPatch.BY_REQUEST,
                (field, value) -> stored(login, field, value));
        if (corrected.containsKey("email") && corrected.get("email") == null) {
            throw needsRequest();
        }
        return subject.require()
                .chain(id -> transactions.asSystem(transaction -> correct(transaction, id, ifMatch, corrected)))
                .map(ContactDetailsResource::answer);
    }

    private Uni<List<Item>> correct(
            SqlConnection transaction, UUID id, @Nullable String ifMatch, Map<String, @Nullable String> corrected) {
        return items.lock(transaction, id)
                .chain(() -> items.all(transaction, id, CATEGORY))
                .invoke(held -> EntityTags.requireMatch(ifMatch, ContactDetailsItems.revision(required(held))))
                .chain(held -> corrected.isEmpty()
                        ? Uni.createFrom().item(held)
                        : items.rectify(transaction, id, held, corrected)
                                .chain(() -> items.all(transaction, id, CATEGORY)));
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

    private static List<Item> required(List<Item> held) {
        if (ContactDetailsItems.leading(held).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "no contact details are held");
        }
        return held;
    }

    private static RestResponse<ContactDetailsView> answer(List<Item> held) {
        Item leading = ContactDetailsItems.leading(required(held)).orElseThrow();
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
