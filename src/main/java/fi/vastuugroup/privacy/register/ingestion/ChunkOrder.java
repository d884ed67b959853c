package fi.vastuugroup.privacy.register.ingestion;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.eventloop.SharedAnswer;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Has the chunks of one stream stored one after the other where they name a person or an item in common, and else at the same
 * time, as the streams of two sources are. Two names may be one person's, which the lines do not tell: what rests on a consent
 * keeps its order with consents, whomever they are about. Used by one thread.
 */
final class ChunkOrder {

    /**
     * What the outcome of a chunk's lines depends on, and what depends on them.
     *
     * @param names the persons and items that its lines name
     * @param consents whether any is a consent
     * @param restsOnConsent whether any counts only where its person consents
     */
    private record Matter(Set<Object> names, boolean consents, boolean restsOnConsent) {

        boolean touches(Matter other) {
            return !Collections.disjoint(names, other.names)
                    || consents && other.restsOnConsent
                    || restsOnConsent && other.consents;
        }
    }

    /**
     * A chunk that is being stored.
     *
     * @param stored ends as it does
     */
    private record UnderWay(Matter matter, Uni<Void> stored) {}

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
        Matter matter = matter(reads);
        Uni<Void> before = Uni.createFrom().voidItem();
        for (UnderWay other : underWay) {
            if (other.matter().touches(matter)) {
                before = before.chain(other::stored);
            }
        }
        Uni<T> stored = SharedAnswer.of(before.chain(store::get));
        UnderWay own = new UnderWay(matter, stored.replaceWithVoid());
        underWay.add(own);
        return stored.onTermination().invoke(() -> underWay.remove(own));
    }

    private Matter matter(List<Read> reads) {
        List<BatchLine> lines = Read.lines(reads);
        return new Matter(
                lines.stream()
                        .flatMap(line ->
                                Stream.concat(PersonKeys.of(source.id(), line.person()), Stream.of(ItemKey.of(line))))
                        .collect(toUnmodifiableSet()),
                lines.stream().anyMatch(line -> line.category() == Category.CONSENTS),
                lines.stream().anyMatch(ChunkOrder::restsOnConsent));
    }

    private static boolean restsOnConsent(BatchLine line) {
        return line instanceof BatchLine.Upsert upsert && WebAnalytics.restsOnConsent(upsert.content());
    }
}
