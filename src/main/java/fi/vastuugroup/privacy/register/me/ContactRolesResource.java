package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.me.OwnData.Shown;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
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
    public Uni<RestResponse<ContactRoleView>> get(UUID id, HttpHeaders headers) {
        return data.item(Category.ORGANISATIONS, id, language(headers)).map(ContactRolesResource::answer);
    }

    @Override
    public Uni<RestResponse<ContactRoleView>> correct(
            UUID id, @Nullable String ifMatch, JsonNode patch, HttpHeaders headers) {
        return contactCorrections
                .contactRole(id, ifMatch, ContactRolePatch.read(patch), language(headers))
                .map(ContactRolesResource::answer);
    }

    private static RestResponse<ContactRoleView> answer(Shown<Item> shown) {
        Item item = shown.items();
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
                shown.actions().getOrDefault(item.id(), List.of()));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", EntityTags.of(item.revision()))
                .build();
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
