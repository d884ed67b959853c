package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identifier.PhoneNumber;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.AllowedAction;
import fi.vastuugroup.privacy.register.view.EditableFields;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactRolesResource implements ContactRolesApi {

    private static final int LONGEST_TITLE = 100;

    private final OwnData data;
    private final ContactCorrections contactCorrections;

    ContactRolesResource(OwnData data, ContactCorrections contactCorrections) {
        this.data = data;
        this.contactCorrections = contactCorrections;
    }

    @Override
    public Uni<RestResponse<ContactRoleView>> get(UUID id) {
        return data.item(Category.ORGANISATIONS, id).map(ContactRolesResource::answer);
    }

    @Override
    public Uni<RestResponse<ContactRoleView>> correct(UUID id, @Nullable String ifMatch, JsonNode patch) {
        Map<String, @Nullable String> corrected = MergePatch.read(
                patch, EditableFields.CONTACT_ROLE, ContactRolePatch.BY_REQUEST, ContactRolesResource::stored);
        return contactCorrections.contactRole(id, ifMatch, corrected).map(ContactRolesResource::answer);
    }

    private static @Nullable String stored(String field, String value) {
        if (field.equals("workPhone")) {
            return PhoneNumber.normalForm(value).orElse(null);
        }
        return value.isBlank() || value.length() > LONGEST_TITLE ? null : value.strip();
    }

    private static RestResponse<ContactRoleView> answer(Item item) {
        if (!(item.content() instanceof ContactRole role)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "the role is withheld");
        }
        ContactRoleView view = new ContactRoleView(
                item.id(),
                role.organisation(),
                role.title(),
                role.workEmail(),
                role.workPhone(),
                role.from(),
                role.until(),
                item.sourceSystem(),
                AllowedAction.of(item));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", EntityTags.of(item.revision()))
                .build();
    }
}
