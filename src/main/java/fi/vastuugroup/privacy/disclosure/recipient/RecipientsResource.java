package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class RecipientsResource implements RecipientsApi {

    private static final String PATH = "/api/v1/staff/recipients/";

    private final CurrentPrincipal principal;
    private final Recipients recipients;

    RecipientsResource(CurrentPrincipal principal, Recipients recipients) {
        this.principal = principal;
        this.recipients = recipients;
    }

    @Override
    public Uni<RecipientView.RecipientList> list() {
        return recipients
                .list()
                .map(all -> new RecipientView.RecipientList(
                        all.stream().map(RecipientView::of).toList()));
    }

    @Override
    public Uni<RestResponse<RecipientView>> get(String id) {
        return recipients.get(id).map(recipient -> answer(RestResponse.ResponseBuilder.ok(), recipient));
    }

    @Override
    public Uni<RestResponse<RecipientView>> put(String id, @Nullable String ifMatch, RecipientDraft draft) {
        return recipients
                .put(principal.staff(), id, ifMatch, draft)
                .map(put -> answer(
                        put.created()
                                ? RestResponse.ResponseBuilder.created(URI.create(PATH + id))
                                : RestResponse.ResponseBuilder.ok(),
                        put.recipient()));
    }

    private static RestResponse<RecipientView> answer(
            RestResponse.ResponseBuilder<RecipientView> answer, Recipient recipient) {
        return answer.entity(RecipientView.of(recipient))
                .header(HttpHeaders.ETAG, EntityTags.of(recipient.revision()))
                .build();
    }
}
