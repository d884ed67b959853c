package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.stream.LineStreams;
import fi.vastuugroup.privacy.platform.stream.StreamLimits;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

class RegisterBatchesResource implements RegisterBatchesApi {

    /** The longest line: more than an item needs whose every character is escaped in JSON. */
    private static final int LINE_BYTES = 2_097_152;

    /** A long line is a chunk by itself: what a stream takes of the heap does not grow with the length of its lines. */
    private static final StreamLimits LIMITS = new StreamLimits(
            1_000,
            LINE_BYTES,
            2,
            3,
            LINE_BYTES,
            16_777_216,
            Duration.ofMillis(50),
            Duration.ofSeconds(30),
            StreamLimits.Urgency.FEED);

    private final LineStreams streams;
    private final BatchAnswers answers;
    private final CurrentPrincipal principal;
    private final MachineClients clients;

    RegisterBatchesResource(
            LineStreams streams, BatchAnswers answers, CurrentPrincipal principal, MachineClients clients) {
        this.streams = streams;
        this.answers = answers;
        this.principal = principal;
        this.clients = clients;
    }

    @Override
    public Uni<Void> feed(boolean dryRun, RoutingContext context) {
        SourceRights source = clients.source(principal.sourceSystem().id())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN, null));
        return streams.run(context, LIMITS, NDJSON, dryRun ? answers.ofDryRun(source) : answers.of(source));
    }
}
