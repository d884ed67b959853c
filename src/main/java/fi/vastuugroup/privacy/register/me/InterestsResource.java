package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Interest;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.me.OwnData.Shown;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
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
    public Uni<RestResponse<InterestView>> get(UUID id, HttpHeaders headers) {
        return data.item(Category.INTERESTS, id, language(headers)).map(InterestsResource::answer);
    }

    @Override
    public Uni<RestResponse<InterestView>> correct(
            UUID id, @Nullable String ifMatch, JsonNode patch, HttpHeaders headers) {
        return corrections
                .interest(id, ifMatch, InterestView.Patch.read(patch), language(headers))
                .map(InterestsResource::answer);
    }

    private static RestResponse<InterestView> answer(Shown<Item> shown) {
        Item item = shown.items();
        if (!(item.content() instanceof Interest interest)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "the interest is withheld");
        }
        InterestView view = new InterestView(
                item.id(),
                interest.topic(),
                interest.declaredAt(),
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
