package fi.vastuugroup.privacy.identifier;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Reports a replica not ready that does not match the pepper of some row, for it would answer that nothing is recorded;
 * says which property is wrong. Asked until it is well once, for from then on no replica can write such a row.
 */
@Readiness
@ApplicationScoped
class PepperReadiness implements AsyncHealthCheck {

    private static final String NAME = "pepper";
    private static final Logger LOG = Logger.getLogger(PepperReadiness.class);

    private final PepperRotation rotation;
    private volatile boolean well;

    PepperReadiness(PepperRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return well ? Uni.createFrom().item(HealthCheckResponse.up(NAME)) : check();
    }

    private Uni<HealthCheckResponse> check() {
        return rotation.unmatched()
                .map(counts -> {
                    well = counts.values().stream().allMatch(count -> count == 0);
                    if (!well) {
                        LOG.errorf(
                                "privacy.pepper-version and privacy.pepper-rotating do not match what is stored: %s",
                                counts);
                    }
                    return HealthCheckResponse.named(NAME).status(well).build();
                })
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down(NAME));
    }
}
