package fi.vastuugroup.privacy.request.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import fi.vastuugroup.privacy.request.view.ReasonTexts;
import fi.vastuugroup.privacy.request.view.RequestViews;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a stored request to what staff reads. */
@ApplicationScoped
class StaffRequestViews {

    private final RequestViews views;
    private final ReasonTexts reasons;
    private final CaseActions actions;
    private final ObjectMapper mapper;

    StaffRequestViews(RequestViews views, ReasonTexts reasons, CaseActions actions, ObjectMapper mapper) {
        this.views = views;
        this.reasons = reasons;
        this.actions = actions;
        this.mapper = mapper;
    }

    StaffRequestView view(RequestCases.Case found, Principal.Staff viewer, Language language) {
        StoredRequest request = found.request();
        Right right = request.claim().right();
        return new StaffRequestView(
                views.view(request, found.steps(), language).withoutReceiptPath(),
                request.contact().language(),
                request.subject(),
                request.receivedAs().identityEvidence(),
                representative(request.receivedAs().representative()),
                request.decidedBy(),
                corrections(request, found.corrected()),
                Arrays.stream(Reason.values())
                        .filter(reason -> reason.refuses(right))
                        .map(reason -> reasons.explained(reason, language))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                actions.of(request, found.inReview(), viewer, language));
    }

    private List<StaffRequestView.CorrectionView> corrections(StoredRequest request, @Nullable Item item) {
        JsonNode held =
                item == null || item.content() == null ? mapper.createObjectNode() : mapper.valueToTree(item.content());
        return request.corrections().entrySet().stream()
                .map(field -> new StaffRequestView.CorrectionView(
                        field.getKey(),
                        held.hasNonNull(field.getKey()) ? held.get(field.getKey()) : null,
                        field.getValue()))
                .toList();
    }

    private static StaffRequestView.@Nullable ActingFor representative(@Nullable JsonObject stored) {
        return stored == null
                ? null
                : new StaffRequestView.ActingFor(
                        Slugs.of(EnteredRequest.Representative.Kind.class, stored.getString("kind")),
                        stored.getString("name"),
                        stored.getString("evidence"));
    }
}
