package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.EntityTags;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.category.ContactRole;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ContactRolesResource implements ContactRolesApi {

    private static final int LONGEST_TITLE = 100;

    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;

    ContactRolesResource(CurrentSubject subject, Transactions transactions, Items items) {
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public Uni<RestResponse<ContactRoleView>> get(UUID id) {
        return subject.require()
                .chain(self -> transactions.asSubject(self, transaction -> find(transaction, self, id)))
                .map(item -> answer(required(item)));
    }

    @Override
    public Uni<RestResponse<ContactRoleView>> correct(UUID id, @Nullable String ifMatch, JsonNode patch) {
        Map<String, @Nullable String> corrected = MergePatch.read(
                patch, ContactRolePatch.EDITABLE, ContactRolePatch.BY_REQUEST, ContactRolesResource::stored);
        return subject.require()
                .chain(self -> transactions.asSystem(transaction -> correct(transaction, self, id, ifMatch, corrected)))
                .map(ContactRolesResource::answer);
    }

    private Uni<Item> correct(
            SqlConnection transaction,
            UUID self,
            UUID id,
            @Nullable String ifMatch,
            Map<String, @Nullable String> corrected) {
        return items.lock(transaction, self)
                .chain(() -> find(transaction, self, id))
                .map(ContactRolesResource::required)
                .invoke(item -> EntityTags.requireMatch(ifMatch, item.revision()))
                .chain(item -> corrected.isEmpty()
                        ? Uni.createFrom().item(item)
                        : items.rectify(transaction, self, List.of(item), corrected)
                                .chain(() -> find(transaction, self, id))
                                .map(ContactRolesResource::required));
    }

    private Uni<Optional<Item>> find(SqlConnection transaction, UUID self, UUID id) {
        return items.find(transaction, self, Category.ORGANISATIONS, id);
    }

    private static Item required(Optional<Item> item) {
        return item.filter(found -> found.content() != null)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }

    private static @Nullable String stored(String field, String value) {
        if (field.equals("workPhone")) {
            return PhoneNumber.normalForm(value).orElse(null);
        }
        return value.isBlank() || value.length() > LONGEST_TITLE ? null : value.strip();
    }

    private static RestResponse<ContactRoleView> answer(Item item) {
        ContactRole role = Objects.requireNonNull((ContactRole) item.content());
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
