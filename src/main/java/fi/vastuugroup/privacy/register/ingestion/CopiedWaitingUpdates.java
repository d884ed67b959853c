package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.item.Withholding;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Copies the updates that wait for the end of a block; what would be withheld comes without its content. What waits is
 * not in use, and not portable before it is.
 */
@ApplicationScoped
class CopiedWaitingUpdates implements CopyPart {

    private final Transactions transactions;
    private final ParkedUpdateStore parked;
    private final MachineClients machines;

    CopiedWaitingUpdates(Transactions transactions, ParkedUpdateStore parked, MachineClients machines) {
        this.transactions = transactions;
        this.parked = parked;
        this.machines = machines;
    }

    @Override
    public Part part() {
        return Part.WAITING_UPDATE;
    }

    @Override
    public Multi<WaitingUpdate> of(UUID subject, Extent extent, Language language) {
        if (extent.portable()) {
            return Multi.createFrom().empty();
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(ParkedUpdateStore.BEGINNING), after -> portion(subject, after))
                .whilst(portion -> portion.size() == PORTION)
                .onItem()
                .<ParkedUpdateStore.Since>transformToMultiAndConcatenate(
                        portion -> Multi.createFrom().iterable(portion))
                .filter(waiting -> extent.concerns(waiting.line().category()))
                .map(this::shown);
    }

    private Uni<List<ParkedUpdateStore.Since>> portion(UUID subject, AtomicReference<ParkedUpdateStore.Place> after) {
        return transactions
                .asSubject(subject, () -> parked.portion(subject, after.get(), PORTION))
                .invoke(portion -> {
                    if (!portion.isEmpty()) {
                        after.set(portion.get(portion.size() - 1).place());
                    }
                });
    }

    private WaitingUpdate shown(ParkedUpdateStore.Since waiting) {
        BatchLine line = waiting.line();
        String source = waiting.place().source();
        if (!(line instanceof BatchLine.Upsert upsert)) {
            return new WaitingUpdate(line.category(), source, true, null, null, waiting.since());
        }
        Withholding withheld = withheld(source, upsert);
        return new WaitingUpdate(
                line.category(), source, false, withheld == null ? upsert.content() : null, withheld, waiting.since());
    }

    private @Nullable Withholding withheld(String source, BatchLine.Upsert line) {
        return line.withheld() == null
                        && machines.source(source).map(SourceRights::review).orElse(false)
                ? Withholding.IN_REVIEW
                : line.withheld();
    }
}
