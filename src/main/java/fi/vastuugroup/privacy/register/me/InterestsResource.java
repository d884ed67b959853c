package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Interest;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.AllowedAction;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class InterestsResource implements InterestsApi {

    private final OwnData data;
    private final ContactCorrections corrections;

    InterestsResource(OwnData data, ContactCorrections corrections) {
        this.data = data;
        this.corrections = corrections;
    }

    @Override
    public Uni<RestResponse<InterestView>> get(UUID id) {
        return data.item(Category.INTERESTS, id).map(InterestsResource::answer);
    }

    @Override
    public Uni<RestResponse<InterestView>> correct(UUID id, @Nullable String ifMatch, JsonNode patch) {
        return corrections.interest(id, ifMatch, InterestView.Patch.read(patch)).map(InterestsResource::answer);
    }

    private static RestResponse<InterestView> answer(Item item) {
        if (!(item.content() instanceof Interest interest)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "the interest is withheld");
        }
        InterestView view = new InterestView(
                item.id(), interest.topic(), interest.declaredAt(), item.sourceSystem(), AllowedAction.of(item));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", EntityTags.of(item.revision()))
                .build();
    }
}
