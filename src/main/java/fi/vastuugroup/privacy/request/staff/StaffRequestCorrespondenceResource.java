package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.LookReasons;
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
    private final LookReasons reasons;
    private final RequestCases cases;

    StaffRequestCorrespondenceResource(CurrentPrincipal principal, LookReasons reasons, RequestCases cases) {
        this.principal = principal;
        this.reasons = reasons;
        this.cases = cases;
    }

    @Override
    public Uni<RequestMessage.MessageList> messages(UUID id, LookParameters look) {
        return cases.messages(principal.staff(), id, reason(look)).map(RequestMessage.MessageList::new);
    }

    @Override
    public Uni<Void> send(UUID id, @Nullable String idempotencyKey, MessageDraft message) {
        return cases.send(principal.staff(), id, idempotencyKey, message.body());
    }

    @Override
    public Uni<RequestAttachment.AttachmentList> attachments(UUID id, LookParameters look) {
        return cases.attachments(principal.staff(), id, reason(look)).map(RequestAttachment.AttachmentList::new);
    }

    @Override
    public Uni<Void> attach(UUID id, AttachmentPurpose purpose, @Nullable String idempotencyKey, byte[] file) {
        return cases.attach(principal.staff(), id, idempotencyKey, new Upload(purpose, file));
    }

    @Override
    public Uni<RestResponse<byte[]>> file(UUID id, UUID attachment, LookParameters look) {
        return cases.file(principal.staff(), id, attachment, reason(look)).map(Downloads::answer);
    }

    private LookReason reason(LookParameters look) {
        return reasons.judge(principal.staff(), look.stated());
    }
}
