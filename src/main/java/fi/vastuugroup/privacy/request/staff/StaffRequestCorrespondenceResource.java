package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Created;
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

    private static final String PATH = "/api/v1/staff/requests/";

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
    public Uni<RequestMessage> message(UUID id, UUID message, LookParameters look) {
        return cases.message(principal.staff(), id, message, reason(look));
    }

    @Override
    public Uni<RestResponse<RequestMessage>> send(UUID id, @Nullable String idempotencyKey, MessageDraft message) {
        return cases.send(principal.staff(), id, idempotencyKey, message.body())
                .map(sent -> Created.at(PATH + id + "/messages/" + sent.id(), sent));
    }

    @Override
    public Uni<RequestAttachment.AttachmentList> attachments(UUID id, LookParameters look) {
        return cases.attachments(principal.staff(), id, reason(look)).map(RequestAttachment.AttachmentList::new);
    }

    @Override
    public Uni<RestResponse<RequestAttachment>> attach(
            UUID id,
            AttachmentPurpose purpose,
            @Nullable String disposition,
            @Nullable String idempotencyKey,
            byte[] file) {
        return cases.attach(principal.staff(), id, idempotencyKey, new Upload(purpose, disposition, file))
                .map(added -> Created.at(PATH + id + "/attachments/" + added.id(), added));
    }

    @Override
    public Uni<RestResponse<byte[]>> file(UUID id, UUID attachment, LookParameters look) {
        return cases.file(principal.staff(), id, attachment, reason(look)).map(Downloads::answer);
    }

    private LookReason reason(LookParameters look) {
        return reasons.judge(principal.staff(), look.stated());
    }
}
