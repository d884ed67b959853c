package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

class RecipientsResource implements RecipientsApi {

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
    public Uni<RestResponse<RecipientView>> put(String id, @Nullable String ifMatch, RecipientDraft draft) {
        return recipients
                .put(principal.staff(), id, ifMatch, draft)
                .map(put -> RestResponse.ResponseBuilder.create(
                                put.created() ? Status.CREATED : Status.OK, RecipientView.of(put.recipient()))
                        .header(HttpHeaders.ETAG, EntityTags.of(put.recipient().revision()))
                        .build());
    }
}
