package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Derives the subjects' access log from the recorded looks, at a pace of its own, so that the time of an answer tells
 * nothing about whether somebody was matched. Replicas share the work; a look is derived once, and its identifiers are
 * forgotten with that.
 */
@ApplicationScoped
public class AccessLogDerivation {

    private static final int CLAIM = 200;
    private static final int ROUNDS = 100;

    /** A bulk check's looks are large: what is in memory at once is bounded by bytes, not by looks. */
    private static final int CLAIM_BYTES = 64_000 * Look.HASH_BYTES;

    private final Transactions transactions;
    private final LookStore pending;
    private final AccessLogStore entries;
    private final IdentifierOwners owners;
    private final LookTallyStore tally;

    AccessLogDerivation(
            Transactions transactions,
            LookStore pending,
            AccessLogStore entries,
            IdentifierOwners owners,
            LookTallyStore tally) {
        this.transactions = transactions;
        this.pending = pending;
        this.entries = entries;
        this.owners = owners;
        this.tally = tally;
    }

    @Scheduled(
            identity = "access-log-derivation",
            every = "{privacy.access-log.derive-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return derivePending().replaceWithVoid();
    }

    /** Derives the entries of pending looks, in batches; answers how many looks. */
    public Uni<Integer> derivePending() {
        return round(0, 0);
    }

    private Uni<Integer> round(int round, int sum) {
        return transactions.asSystem(this::deriveBatch).chain(derived -> {
            int total = sum + derived;
            return derived == 0 || round == ROUNDS ? Uni.createFrom().item(total) : round(round + 1, total);
        });
    }

    private Uni<Integer> deriveBatch() {
        return pending.claimPending(CLAIM, CLAIM_BYTES)
                .chain(looks -> looks.isEmpty()
                        ? Uni.createFrom().item(0)
                        : owners.of(identifiers(looks))
                                .call(subjects -> tally.add(looks, subjects.keySet()))
                                .chain(subjects -> append(looks, subjects))
                                .chain(() -> pending.derived(looks))
                                .replaceWith(looks.size()));
    }

    private Uni<Void> append(List<Look> looks, Map<Buffer, List<UUID>> owners) {
        List<UUID> lookIds = new ArrayList<>();
        List<UUID> subjects = new ArrayList<>();
        for (Look look : looks) {
            Set<UUID> seen = new HashSet<>();
            look.hashes().forEach(hash -> seen.addAll(owners.getOrDefault(hash, List.of())));
            seen.forEach(subject -> {
                lookIds.add(look.id());
                subjects.add(subject);
            });
        }
        return entries.add(lookIds, subjects);
    }

    private static Buffer[] identifiers(List<Look> looks) {
        return looks.stream()
                .map(Look::hashes)
                .flatMap(Collection::stream)
                .distinct()
                .toArray(Buffer[]::new);
    }
}
