package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.platform.http.ContentDisposition;
import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.recording.AudioType;
import fi.vastuugroup.privacy.register.recording.ContentDigest;
import fi.vastuugroup.privacy.register.recording.RecordedAudio;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Answers with the audio of an item, whole or in part, as the one who hears it takes it. */
@ApplicationScoped
class AudioAnswers {

    private static final int PARTIAL = 206;

    private final RecordedAudio recordings;
    private final ProblemAnswers problems;

    AudioAnswers(RecordedAudio recordings, ProblemAnswers problems) {
        this.recordings = recordings;
        this.problems = problems;
    }

    /**
     * Answers.
     *
     * @throws ProblemException {@code not-found} for an item without audio
     */
    Uni<Void> send(Item item, RoutingContext exchange) {
        Item.Audio audio = item.audio();
        if (audio == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "there is no audio of this call");
        }
        HttpServerRequest request = exchange.request();
        String tag = "\"" + audio.sha256() + "\"";
        Optional<ByteRange> asked = range(request, audio, tag);
        if (asked.isPresent() && !asked.get().isThere()) {
            request.response().putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + audio.bytes());
            problems.end(request, ProblemType.RANGE_NOT_SATISFIABLE, "the audio has no such part");
            return Uni.createFrom().voidItem();
        }
        ByteRange range = asked.orElse(new ByteRange(0, audio.bytes()));
        Runnable head = () -> head(request.response(), item, audio, tag, range, asked.isPresent());
        if (request.method().equals(HttpMethod.HEAD)) {
            head.run();
            return Uni.createFrom().completionStage(request.response().end().toCompletionStage());
        }
        return Uni.createFrom()
                .emitter(done -> recordings
                        .read(audio, range.from(), range.bytes())
                        .subscribe()
                        .withSubscriber(new SentToHearer(exchange, head, done)));
    }

    /** A range counts for a GET alone, and only of what its sender has begun to hear (RFC 9110 §13.1.5). */
    private static Optional<ByteRange> range(HttpServerRequest request, Item.Audio audio, String tag) {
        String onlyOf = request.getHeader("If-Range");
        return !request.method().equals(HttpMethod.GET)
                        || (onlyOf != null && !onlyOf.strip().equals(tag))
                ? Optional.empty()
                : ByteRange.of(request.getHeader("Range"), audio.bytes());
    }

    private static void head(
            HttpServerResponse response, Item item, Item.Audio audio, String tag, ByteRange range, boolean partial) {
        MultiMap headers = response.headers();
        headers.set(HttpHeaders.CONTENT_TYPE, audio.contentType());
        headers.set(HttpHeaders.CONTENT_LENGTH, Long.toString(range.bytes()));
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        headers.set(HttpHeaders.ETAG, tag);
        headers.set("Repr-Digest", new ContentDigest(audio.sha256()).header());
        headers.set(HttpHeaders.CACHE_CONTROL, "private, no-store");
        headers.set(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name(item, audio)));
        if (partial) {
            response.setStatusCode(PARTIAL);
            headers.set(HttpHeaders.CONTENT_RANGE, range.header(audio.bytes()));
        }
    }

    /** What a recording is called by whoever has it: its call's date. */
    static String name(Item item, Item.Audio audio) {
        return "call-" + Helsinki.dateOf(item.eventAt()) + "."
                + AudioType.ofStored(audio.contentType()).extension();
    }
}
