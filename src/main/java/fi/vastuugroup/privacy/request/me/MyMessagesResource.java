package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.correspondence.MessageDraft;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.view.RequestView;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MyMessagesResource implements MyMessagesApi {

    private final MyRequestsApi requests;

    MyMessagesResource(MyRequestsApi requests) {
        this.requests = requests;
    }

    /** A request of the right to contact the officer, with the message as what it says. */
    @Override
    public Uni<RestResponse<RequestView>> write(
            @Nullable String idempotencyKey, MessageDraft message, HttpHeaders headers) {
        return requests.file(
                idempotencyKey, new RequestDraft(Right.CONTACT, null, null, message.body(), null, null), headers);
    }
}
