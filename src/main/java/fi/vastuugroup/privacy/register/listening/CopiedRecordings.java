package fi.vastuugroup.privacy.register.listening;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.recording.AudioType;
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
    private final RecordedAudio audio;

    CopiedRecordings(Transactions transactions, Items items, RecordedAudio audio) {
        this.transactions = transactions;
        this.items = items;
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
        return calls(subject, extent)
                .map(CopiedRecordings::kept)
                .collect()
                .in(() -> new long[2], (sums, kept) -> {
                    sums[0]++;
                    sums[1] += kept.bytes();
                })
                .map(sums -> new Total(sums[0], sums[1]));
    }

    @Override
    public Multi<CopiedFile> of(UUID subject, CopyPart.Extent extent) {
        return calls(subject, extent).map(this::file);
    }

    @Override
    public Uni<Map<UUID, List<Named>>> named(UUID subject, Collection<UUID> owners) {
        return transactions
                .asSubject(subject, () -> items.find(subject, Category.CALL_RECORDINGS, owners))
                .map(calls -> calls.stream()
                        .filter(call -> call.audio() != null)
                        .collect(toMap(Item::id, call -> List.of(named(call)))));
    }

    /** The calls that can be heard. */
    private Multi<Item> calls(UUID subject, CopyPart.Extent extent) {
        return extent.concerns(Category.CALL_RECORDINGS)
                ? CopyPart.paged(
                                "copy recordings",
                                cursor -> transactions.asSubject(
                                        subject,
                                        () -> items.list(subject, Category.CALL_RECORDINGS, cursor, CopyPart.PORTION)))
                        .filter(call -> call.audio() != null && extent.covers(call.category(), call.id()))
                : Multi.createFrom().empty();
    }

    private CopiedFile file(Item call) {
        return new CopiedFile(
                named(call),
                kept(call).bytes(),
                audio.read(kept(call), 0, kept(call).bytes()));
    }

    /** By the item's id, for several calls can have one date. */
    private static Named named(Item call) {
        String type = kept(call).contentType();
        return new Named(
                FOLDER + "/" + call.id() + "." + AudioType.ofStored(type).extension(),
                AudioAnswers.name(call, kept(call)),
                type);
    }

    private static Item.Audio kept(Item call) {
        return Objects.requireNonNull(call.audio());
    }
}
