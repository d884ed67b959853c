package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.edge.StreamedBody;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.stream.LineStreams;
import fi.vastuugroup.privacy.platform.stream.StreamLimits;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;

class BulkChecksResource implements BulkChecksApi {

    private static final StreamLimits LIMITS = new StreamLimits(
            2_000,
            8_388_608,
            3,
            3,
            4_096,
            33_554_432,
            Duration.ofMillis(50),
            Duration.ofSeconds(30),
            StreamLimits.Urgency.CHECKS);

    private static final MediaType CSV = MediaType.valueOf(BulkFormat.CSV);
    private static final MediaType NDJSON = MediaType.valueOf(BulkFormat.NDJSON);

    private final LineStreams streams;
    private final BulkChecks checks;
    private final CurrentPrincipal principal;

    BulkChecksResource(LineStreams streams, BulkChecks checks, CurrentPrincipal principal) {
        this.streams = streams;
        this.checks = checks;
        this.principal = principal;
    }

    @Override
    public Uni<Void> check(RoutingContext context, HttpHeaders headers) {
        MediaType sentAs = headers.getMediaType();
        boolean csvIn = sentAs != null && CSV.isCompatible(sentAs);
        boolean csvOut = accepted(headers).stream()
                .filter(type -> type.isCompatible(NDJSON) || type.isCompatible(CSV))
                .findFirst()
                .map(type -> !type.isCompatible(NDJSON))
                .orElse(false);
        return streams.run(
                context,
                LIMITS,
                csvOut ? BulkFormat.CSV + ";charset=UTF-8;header=present" : BulkFormat.NDJSON,
                checks.of(principal.partner(), csvIn, csvOut));
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes();
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE, "Accept is not well-formed");
        }
    }

    /** Tells the edge that this operation counts its bytes for itself. */
    @ApplicationScoped
    static class Body implements StreamedBody {

        @Override
        public String path() {
            return "/api/v1/prohibition-checks/bulk";
        }
    }
}
