package fi.vastuugroup.privacy.register.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.category.PageView;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Chunks are stored at the same time where that changes nothing for anybody, and in their order where it might. */
class ChunkOrderTest {

    private final ChunkOrder order = new ChunkOrder(new SourceRights("support", Set.of(Category.values()), false));
    private final List<String> begun = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<UniEmitter<? super String>> ends = new ArrayList<>();

    @Test
    void chunksAboutOthersBeginAtOnce() {
        take("first", line("anna", null, "1"));
        take("second", line("ben", null, "2"));

        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void aChunkAboutTheSamePersonWaits() {
        take("first", line("anna", null, "1"), line("ben", null, "2"));
        take("second", line("carl", null, "3"), line("ben", null, "4"));
        assertThat(begun).containsExactly("first");

        ends.get(0).complete("");

        assertThat(begun).containsExactly("first", "second");
        assertThat(ended).containsExactly("first");
    }

    @Test
    void aPersonIsTheSameByTheCrmsIdAsWell() {
        take("first", line("anna", "crm-1", "1"));
        take("second", line("another", "crm-1", "2"));

        assertThat(begun).containsExactly("first");
    }

    @Test
    void aChunkAboutTheSameItemWaitsWhoeverItIsSaidToBeAbout() {
        take("first", line("anna", null, "1"));
        take("second", line("ben", null, "1"));

        assertThat(begun).containsExactly("first");
    }

    @Test
    void aChunkWaitsForAllThatItBuildsUpon() {
        take("first", line("anna", null, "1"));
        take("second", line("ben", null, "2"));
        take("third", line("anna", null, "3"), line("ben", null, "4"));

        ends.get(1).complete("");
        assertThat(begun).containsExactly("first", "second");

        ends.get(0).complete("");
        assertThat(begun).containsExactly("first", "second", "third");
    }

    @Test
    void aChunkThatBuildsUponOneThatFailedIsNotStored() {
        take("first", line("anna", null, "1"));
        take("second", line("anna", null, "2"));
        take("third", line("ben", null, "3"));

        ends.get(0).fail(new IllegalStateException("the database went away"));

        assertThat(begun).containsExactly("first", "third");
        assertThat(ended).containsExactly("first failed", "second failed");
    }

    @Test
    void whatHasEndedIsNotWaitedFor() {
        take("first", line("anna", null, "1"));
        ends.get(0).fail(new IllegalStateException("the database went away"));

        take("second", line("anna", null, "2"));

        assertThat(begun).containsExactly("first", "second");
    }

    /** Two ids of a source may be one person's, whom a consent that comes before or after makes another line's case. */
    @Test
    void whatRestsOnAConsentKeepsItsOrderWithConsentsWhomeverTheyAreAbout() {
        take("view", view("anna", "1"));
        take("consent", consent("ben", "2"));
        take("view after", view("carl", "3"));
        assertThat(begun).containsExactly("view");

        ends.get(0).complete("");
        assertThat(begun).containsExactly("view", "consent");

        ends.get(1).complete("");
        assertThat(begun).containsExactly("view", "consent", "view after");
    }

    @Test
    void whatRestsOnNoConsentDoesNotWaitForThem() {
        take("consent", consent("anna", "1"));
        take("other consent", consent("ben", "2"));
        take("other", line("carl", null, "3"));
        take("deletion", deletion("dora", "4", Category.PAGE_VIEWS));

        assertThat(begun).containsExactly("consent", "other consent", "other", "deletion");
    }

    private void take(String chunk, Read... lines) {
        order.take(
                        List.of(lines),
                        () -> Uni.createFrom().<String>emitter(end -> {
                            begun.add(chunk);
                            ends.add(end);
                        }))
                .subscribe()
                .with(stored -> ended.add(chunk), failure -> ended.add(chunk + " failed"));
    }

    private static Read line(String person, @Nullable String crmId, String item) {
        return read(new BatchLine.Deletion(item, 1, new BatchLine.Person(person, crmId), Category.FEEDBACK));
    }

    private static Read deletion(String person, String item, Category category) {
        return read(new BatchLine.Deletion(item, 1, new BatchLine.Person(person, null), category));
    }

    private static Read consent(String person, String item) {
        return deletion(person, item, Category.CONSENTS);
    }

    private static Read view(String person, String item) {
        return read(new BatchLine.Upsert(
                item,
                1,
                new BatchLine.Person(person, null),
                new BatchLine.Collected("visit", Instant.EPOCH),
                null,
                new PageView("/", null, Instant.EPOCH)));
    }

    private static Read read(BatchLine line) {
        return new Read(1, line, null);
    }
}
