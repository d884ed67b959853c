package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.request.correspondence.AttachmentPurpose;
import fi.vastuugroup.privacy.request.correspondence.Downloads;
import fi.vastuugroup.privacy.request.correspondence.MessageDraft;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import fi.vastuugroup.privacy.request.correspondence.Upload;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MyRequestCorrespondenceResource implements MyRequestCorrespondenceApi {

    private final CurrentPrincipal principal;
    private final OwnRequests requests;

    MyRequestCorrespondenceResource(CurrentPrincipal principal, OwnRequests requests) {
        this.principal = principal;
        this.requests = requests;
    }

    @Override
    public Uni<RequestMessage.MessageList> messages(UUID id) {
        return requests.messages(id).map(RequestMessage.MessageList::new);
    }

    @Override
    public Uni<Void> send(UUID id, @Nullable String idempotencyKey, MessageDraft message) {
        return requests.send(principal.customer(), id, idempotencyKey, message.body());
    }

    @Override
    public Uni<RequestAttachment.AttachmentList> attachments(UUID id) {
        return requests.attachments(id).map(RequestAttachment.AttachmentList::new);
    }

    @Override
    public Uni<Void> attach(UUID id, AttachmentPurpose purpose, @Nullable String idempotencyKey, byte[] file) {
        return requests.attach(principal.customer(), id, idempotencyKey, new Upload(purpose, file));
    }

    @Override
    public Uni<RestResponse<byte[]>> file(UUID id, UUID attachment) {
        return requests.file(id, attachment).map(Downloads::answer);
    }
}
