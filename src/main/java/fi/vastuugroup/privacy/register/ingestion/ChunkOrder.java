package fi.vastuugroup.privacy.register.ingestion;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Has the chunks of one stream stored one after the other where they name a person or an item in common, and else at the same
 * time, as the streams of two sources are. Used by one thread.
 */
final class ChunkOrder {

    /**
     * A chunk that is being stored.
     *
     * @param names the persons and items that its lines name
     * @param stored ends as it does
     */
    private record UnderWay(Set<Object> names, Uni<Void> stored) {}

    private final SourceRights source;
    private final List<UnderWay> underWay = new ArrayList<>();

    ChunkOrder(SourceRights source) {
        this.source = source;
    }

    /**
     * Has a chunk stored when those before it are that it builds upon; fails as one of these does, without storing it.
     *
     * @param store stores the chunk, once it is subscribed to
     */
    <T> Uni<T> take(List<Read> reads, Supplier<Uni<T>> store) {
        Set<Object> names = names(reads);
        Uni<Void> before = Uni.createFrom().voidItem();
        for (UnderWay other : underWay) {
            if (!Collections.disjoint(other.names(), names)) {
                before = before.chain(other::stored);
            }
        }
        Uni<T> stored = before.chain(store::get).memoize().indefinitely();
        UnderWay own = new UnderWay(names, stored.replaceWithVoid());
        underWay.add(own);
        return stored.onTermination().invoke(() -> underWay.remove(own));
    }

    private Set<Object> names(List<Read> reads) {
        return reads.stream()
                .map(Read::line)
                .filter(Objects::nonNull)
                .flatMap(line -> Stream.concat(PersonKeys.of(source.id(), line.person()), Stream.of(ItemKey.of(line))))
                .collect(toUnmodifiableSet());
    }
}
