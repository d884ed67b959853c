package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.LookPurpose;
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

class StaffRequestCorrespondenceResource implements StaffRequestCorrespondenceApi {

    private final CurrentPrincipal principal;
    private final RequestCases cases;

    StaffRequestCorrespondenceResource(CurrentPrincipal principal, RequestCases cases) {
        this.principal = principal;
        this.cases = cases;
    }

    @Override
    public Uni<RequestMessage.MessageList> messages(UUID id, LookPurpose purpose) {
        return cases.messages(principal.staff(), id, purpose).map(RequestMessage.MessageList::new);
    }

    @Override
    public Uni<Void> send(UUID id, @Nullable String idempotencyKey, MessageDraft message) {
        return cases.send(principal.staff(), id, idempotencyKey, message.body());
    }

    @Override
    public Uni<RequestAttachment.AttachmentList> attachments(UUID id, LookPurpose purpose) {
        return cases.attachments(principal.staff(), id, purpose).map(RequestAttachment.AttachmentList::new);
    }

    @Override
    public Uni<Void> attach(UUID id, AttachmentPurpose purpose, @Nullable String idempotencyKey, byte[] file) {
        return cases.attach(principal.staff(), id, idempotencyKey, new Upload(purpose, file));
    }

    @Override
    public Uni<RestResponse<byte[]>> file(UUID id, UUID attachment, LookPurpose purpose) {
        return cases.file(principal.staff(), id, attachment, purpose).map(Downloads::answer);
    }
}
