package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.LineStream;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

class RegisterBatchesResource implements RegisterBatchesApi {

    private static final LineStream.Limits LIMITS =
            new LineStream.Limits(1_000, 1, 65_536, Duration.ofMillis(50), Duration.ofSeconds(30));

    private final Ingestion ingestion;
    private final BatchAnswers answers;
    private final CurrentPrincipal principal;
    private final MachineClients clients;

    RegisterBatchesResource(
            Ingestion ingestion, BatchAnswers answers, CurrentPrincipal principal, MachineClients clients) {
        this.ingestion = ingestion;
        this.answers = answers;
        this.principal = principal;
        this.clients = clients;
    }

    @Override
    public Uni<Void> feed(RoutingContext context) {
        SourceRights source = clients.source(principal.sourceSystem().id())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN, null));
        return LineStream.run(context, LIMITS, NDJSON, answers.of(lines -> ingestion.ingest(source, lines)));
    }
}
