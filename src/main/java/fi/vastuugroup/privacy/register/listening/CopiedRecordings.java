package fi.vastuugroup.privacy.register.listening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.recording.AudioType;
import fi.vastuugroup.privacy.register.recording.CopiedRecordingReads;
import fi.vastuugroup.privacy.register.recording.RecordedAudio;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Copies the complete recordings of calls, as their subject may hear them; what is withheld has none (notice §8). */
@ApplicationScoped
class CopiedRecordings implements CopiedFiles {

    private static final String FOLDER = "recordings";

    private final Transactions transactions;
    private final Items items;
    private final CopiedRecordingReads reads;
    private final RecordedAudio audio;

    CopiedRecordings(Transactions transactions, Items items, CopiedRecordingReads reads, RecordedAudio audio) {
        this.transactions = transactions;
        this.items = items;
        this.reads = reads;
        this.audio = audio;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public boolean arePacked() {
        return true;
    }

    @Override
    public Uni<Total> total(UUID subject, CopyPart.Extent extent) {
        return extent.concerns(Category.CALL_RECORDINGS)
                ? transactions.asSubject(subject, () -> reads.total(subject, extent))
                : Uni.createFrom().item(Total.NONE);
    }

    @Override
    public Multi<CopiedFile> of(UUID subject, CopyPart.Extent extent) {
        return extent.concerns(Category.CALL_RECORDINGS)
                ? CopyPart.paged(
                                "copy recordings",
                                cursor -> transactions.asSubject(
                                        subject,
                                        () -> items.list(subject, Category.CALL_RECORDINGS, cursor, CopyPart.PORTION)))
                        .filter(item -> item.audio() != null && extent.covers(item.category(), item.id()))
                        .map(this::file)
                : Multi.createFrom().empty();
    }

    @Override
    public Uni<Map<UUID, List<Named>>> named(UUID subject, Collection<UUID> owners) {
        return transactions
                .asSubject(subject, () -> reads.named(subject, owners))
                .map(all -> all.stream()
                        .collect(groupingBy(
                                CopiedRecordingReads.Kept::item,
                                mapping(kept -> named(kept.item(), kept.contentType()), toList()))));
    }

    private CopiedFile file(Item item) {
        Item.Audio kept = Objects.requireNonNull(item.audio());
        return new CopiedFile(named(item.id(), kept.contentType()), kept.bytes(), audio.read(kept, 0, kept.bytes()));
    }

    private static Named named(UUID item, String contentType) {
        String name = item + "." + AudioType.ofStored(contentType).extension();
        return new Named(FOLDER + "/" + name, name, contentType);
    }
}
