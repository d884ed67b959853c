package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.edge.StreamedBody;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.QuotaUsedUpException;
import fi.vastuugroup.privacy.platform.stream.OpenStreams;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class CallAudioResource implements CallAudioApi {

    private static final long MEGABYTE = 1_000_000;

    /** How soon a source that sends too many may try again: when one of them ends, nobody can foresee. */
    private static final int TRY_AGAIN_SECONDS = 10;

    private static final String IDENTITY = "identity";

    private final AudioUploads uploads;
    private final CurrentPrincipal principal;
    private final MachineClients clients;
    private final OpenStreams open;
    private final long most;

    CallAudioResource(
            AudioUploads uploads, CurrentPrincipal principal, MachineClients clients, RecordingSettings settings) {
        this.uploads = uploads;
        this.principal = principal;
        this.clients = clients;
        this.open = new OpenStreams(settings.uploadsPerSource());
        this.most = settings.maxMegabytes() * MEGABYTE;
    }

    @Override
    public Uni<TakenAudio> put(
            String externalId,
            @Nullable Long version,
            @Nullable String digest,
            HttpHeaders headers,
            RoutingContext exchange) {
        return Uni.createFrom()
                .deferred(() -> take(externalId, Objects.requireNonNull(version), headers, exchange))
                .onFailure()
                // What is still sent is read and dropped: who sends everything before reading gets to read.
                .invoke(() -> exchange.request().resume());
    }

    private Uni<TakenAudio> take(String externalId, long version, HttpHeaders headers, RoutingContext exchange) {
        String source = clients.source(principal.sourceSystem().id())
                .filter(rights -> rights.mayFeed(Category.CALL_RECORDINGS))
                .map(SourceRights::id)
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN, "not a category of this source system"));
        requirePlain(headers);
        long length = length(exchange);
        var said = new AudioUploads.Said(
                source,
                externalId,
                version,
                ContentDigest.of(exchange.request().headers().getAll("Content-Digest")),
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                        .orElse(""));
        if (!open.take(source)) {
            throw new QuotaUsedUpException("recordings: so many of one source are coming in", TRY_AGAIN_SECONDS);
        }
        SentAudio sent = new SentAudio(exchange, length, said.digest());
        return uploads.take(said, sent).onTermination().invoke(() -> {
            open.giveBack(source);
            sent.drop();
        });
    }

    private static void requirePlain(HttpHeaders headers) {
        String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase(IDENTITY)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "audio is taken without a coding");
        }
    }

    private long length(RoutingContext exchange) {
        long length = StreamedBody.length(exchange)
                .orElseThrow(() -> new ProblemException(ProblemType.LENGTH_REQUIRED, "send Content-Length"));
        if (length > most) {
            throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, "a recording has at most " + most + " bytes");
        }
        if (length == 0) {
            throw new ProblemException(ProblemType.AUDIO_TYPE, "there is nothing in it");
        }
        return length;
    }
}
