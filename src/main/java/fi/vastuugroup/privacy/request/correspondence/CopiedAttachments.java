package fi.vastuugroup.privacy.request.correspondence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Copies the files of the person's requests, one after the other; a copy of items alone has none. */
@ApplicationScoped
public class CopiedAttachments implements CopiedFiles {

    private static final String FOLDER = "attachments";

    private final Transactions transactions;
    private final AttachmentRepository attachments;
    private final CopiedAttachmentReads reads;

    CopiedAttachments(Transactions transactions, AttachmentRepository attachments, CopiedAttachmentReads reads) {
        this.transactions = transactions;
        this.attachments = attachments;
        this.reads = reads;
    }

    /**
     * Where an attachment is in the copy: by its id, for its name is its sender's; what it ends in is what its content is.
     */
    public static String path(UUID id, String mediaType) {
        return FOLDER + "/" + id + "." + FileType.ofMediaType(mediaType).extension();
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public boolean arePacked() {
        return false;
    }

    @Override
    public Uni<Total> total(UUID subject, CopyPart.Extent extent) {
        return extent.isEverything()
                ? transactions.asSubject(subject, () -> reads.total(subject))
                : Uni.createFrom().item(Total.NONE);
    }

    @Override
    public Multi<CopiedFile> of(UUID subject, CopyPart.Extent extent) {
        return extent.isEverything()
                ? transactions
                        .asSubject(subject, () -> reads.of(subject))
                        .onItem()
                        .transformToMulti(all -> Multi.createFrom().iterable(all))
                        .map(told -> new CopiedFile(named(told), told.size(), content(subject, told)))
                : Multi.createFrom().empty();
    }

    @Override
    public Uni<Map<UUID, List<Named>>> named(UUID subject, Collection<UUID> owners) {
        return transactions
                .asSubject(subject, () -> reads.of(subject, owners))
                .map(all -> all.stream()
                        .collect(groupingBy(
                                CopiedAttachmentReads.Told::request, mapping(CopiedAttachments::named, toList()))));
    }

    private static Named named(CopiedAttachmentReads.Told told) {
        return new Named(path(told.id(), told.mediaType()), told.name(), told.mediaType());
    }

    /** One is in memory at a time: none is larger than a request may be. */
    private Multi<Buffer> content(UUID subject, CopiedAttachmentReads.Told told) {
        return transactions
                .asSubject(
                        subject,
                        () -> attachments
                                .of(told.request(), told.id())
                                .map(found -> found.map(file -> Buffer.buffer(file.content))
                                        .orElseThrow(() -> new ProblemException(
                                                ProblemType.NOT_FOUND, "the file is there no more"))))
                .toMulti();
    }
}
