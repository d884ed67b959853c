package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.AllowedAction;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactRolesResource implements ContactRolesApi {

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
        return contactCorrections
                .contactRole(id, ifMatch, ContactRolePatch.read(patch))
                .map(ContactRolesResource::answer);
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
