package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.view.PreviewView;
import fi.vastuugroup.privacy.request.view.RequestView;
import fi.vastuugroup.privacy.request.view.RequestViews;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MyRequestsResource implements MyRequestsApi {

    private static final String PATH = "/api/v1/me/requests/";

    private final CurrentPrincipal principal;
    private final CustomerFiling customerFiling;
    private final OwnRequests requests;
    private final RequestViews views;

    MyRequestsResource(
            CurrentPrincipal principal, CustomerFiling customerFiling, OwnRequests requests, RequestViews views) {
        this.principal = principal;
        this.customerFiling = customerFiling;
        this.requests = requests;
        this.views = views;
    }

    @Override
    public Uni<RequestView.RequestPage> list(PageParameters asked, HttpHeaders headers) {
        return requests.page(asked.in("listMyRequests"), asked.limit)
                .map(page -> new RequestView.RequestPage(
                        page.items().stream()
                                .map(followed -> view(followed, headers))
                                .toList(),
                        page.nextCursor()));
    }

    @Override
    public Uni<PreviewView> preview(RequestDraft draft, HttpHeaders headers) {
        return customerFiling
                .preview(draft)
                .map(assessment -> views.preview(draft.claim(), assessment, language(headers)));
    }

    @Override
    public Uni<RestResponse<RequestView>> file(
            @Nullable String idempotencyKey, RequestDraft draft, HttpHeaders headers) {
        Principal.Customer login = principal.customer();
        return customerFiling
                .file(
                        login,
                        idempotencyKey,
                        draft,
                        Language.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .chain(requests::filed)
                .map(followed -> answer(
                                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED), followed, headers)
                        .location(URI.create(PATH + followed.request().id()))
                        .build());
    }

    @Override
    public Uni<RestResponse<RequestView>> get(UUID id, HttpHeaders headers) {
        return requests.find(id)
                .map(followed -> answer(RestResponse.ResponseBuilder.ok(), followed, headers)
                        .build());
    }

    @Override
    public Uni<RestResponse<RequestView>> cancel(UUID id, HttpHeaders headers) {
        return requests.cancel(id)
                .chain(() -> requests.filed(id))
                .map(followed -> answer(RestResponse.ResponseBuilder.ok(), followed, headers)
                        .build());
    }

    @Override
    public Uni<RestResponse<RequestView>> endRestriction(UUID id, HttpHeaders headers) {
        return requests.endRestriction(id).chain(() -> get(id, headers));
    }

    private RestResponse.ResponseBuilder<RequestView> answer(
            RestResponse.ResponseBuilder<RequestView> answer, OwnRequests.Followed followed, HttpHeaders headers) {
        return answer.entity(view(followed, headers))
                .header(HttpHeaders.ETAG, EntityTags.of(followed.request().revision()));
    }

    private RequestView view(OwnRequests.Followed followed, HttpHeaders headers) {
        return views.own(
                followed.request(), followed.steps(), followed.restricts(), followed.unread(), language(headers));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
