package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.request.correspondence.CopiedAttachments;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Steps;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import fi.vastuugroup.privacy.request.view.RequestView;
import fi.vastuugroup.privacy.request.view.RequestViews;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Copies the person's requests with what was written about them. */
@ApplicationScoped
class CopiedRequests implements CopyPart {

    private final Transactions transactions;
    private final Requests requests;
    private final Steps steps;
    private final Correspondence correspondence;
    private final RequestViews views;

    CopiedRequests(
            Transactions transactions,
            Requests requests,
            Steps steps,
            Correspondence correspondence,
            RequestViews views) {
        this.transactions = transactions;
        this.requests = requests;
        this.steps = steps;
        this.correspondence = correspondence;
        this.views = views;
    }

    /** A request with what was written about it. */
    @Schema(
            name = "CopiedRequest",
            requiredProperties = {"request", "messages", "attachments"})
    record Copied(
            RequestView request,
            @Schema(description = "Oldest first.") List<RequestMessage> messages,
            @Schema(description = "Oldest first.") List<CopiedAttachment> attachments) {}

    /** A file of a request. */
    @Schema(
            name = "CopiedAttachment",
            requiredProperties = {"attachment", "file"})
    record CopiedAttachment(
            RequestAttachment attachment,

            @Schema(
                    description = "Where it is in the copy.",
                    examples = "attachments/0195a3c2-5f1e-7aa4-9d5e-1c2b3a4d5e6f.pdf")
            String file) {

        static CopiedAttachment of(RequestAttachment attachment) {
            return new CopiedAttachment(attachment, CopiedAttachments.path(attachment.id(), attachment.mediaType()));
        }
    }

    @Override
    public Part part() {
        return Part.REQUEST;
    }

    @Override
    public Multi<Copied> of(UUID subject, Extent extent, Language language) {
        return extent.isEverything()
                ? CopyPart.paged("copy requests", cursor -> page(subject, cursor))
                        .onItem()
                        .transformToUniAndConcatenate(request -> copied(subject, request, language))
                : Multi.createFrom().empty();
    }

    private Uni<Page<StoredRequest>> page(UUID subject, Cursor cursor) {
        return transactions.asSubject(subject, () -> requests.page(subject, cursor, PORTION));
    }

    private Uni<Copied> copied(UUID subject, StoredRequest request, Language language) {
        return transactions.asSubject(
                subject,
                () -> steps.of(request.id())
                        .chain(taken -> correspondence
                                .messages(request.id())
                                .chain(messages -> correspondence
                                        .attachments(request.id())
                                        .map(files -> new Copied(
                                                views.view(request, taken, language)
                                                        .withoutReceiptPath(),
                                                messages,
                                                files.stream()
                                                        .map(CopiedAttachment::of)
                                                        .toList())))));
    }
}
