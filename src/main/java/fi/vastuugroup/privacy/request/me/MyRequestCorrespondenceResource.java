package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Created;
import fi.vastuugroup.privacy.request.correspondence.AttachmentPurpose;
import fi.vastuugroup.privacy.request.correspondence.Downloads;
import fi.vastuugroup.privacy.request.correspondence.MessageDraft;
import fi.vastuugroup.privacy.request.correspondence.ReadMark;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import fi.vastuugroup.privacy.request.correspondence.Upload;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MyRequestCorrespondenceResource implements MyRequestCorrespondenceApi {

    private static final String PATH = "/api/v1/me/requests/";

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
    public Uni<RequestMessage> message(UUID id, UUID message) {
        return requests.message(id, message);
    }

    @Override
    public Uni<UnreadMessages> markRead(UUID id, ReadMark mark) {
        return requests.markRead(id, mark.message()).map(UnreadMessages::new);
    }

    @Override
    public Uni<RestResponse<RequestMessage>> send(UUID id, @Nullable String idempotencyKey, MessageDraft message) {
        return requests.send(principal.customer(), id, idempotencyKey, message.body())
                .map(sent -> Created.at(PATH + id + "/messages/" + sent.id(), sent));
    }

    @Override
    public Uni<RequestAttachment.AttachmentList> attachments(UUID id) {
        return requests.attachments(id).map(RequestAttachment.AttachmentList::new);
    }

    @Override
    public Uni<RestResponse<RequestAttachment>> attach(
            UUID id,
            AttachmentPurpose purpose,
            @Nullable String disposition,
            @Nullable String idempotencyKey,
            byte[] file) {
        return requests.attach(principal.customer(), id, idempotencyKey, new Upload(purpose, disposition, file))
                .map(added -> Created.at(PATH + id + "/attachments/" + added.id(), added));
    }

    @Override
    public Uni<RestResponse<byte[]>> file(UUID id, UUID attachment) {
        return requests.file(id, attachment).map(Downloads::answer);
    }
}
