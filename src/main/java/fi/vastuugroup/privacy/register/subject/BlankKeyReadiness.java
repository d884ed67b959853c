package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Reports a replica not ready while persons are joined by an id that is empty or blank: each would see the others' data
 * (Art. 5(1)(f), 32). Such an id is no longer taken; this finds what was fed before, for staff to separate. Asked until
 * it is well once.
 */
@Readiness
@ApplicationScoped
class BlankKeyReadiness implements AsyncHealthCheck {

    private static final String NAME = "shared-keys";
    private static final Logger LOG = Logger.getLogger(BlankKeyReadiness.class);

    private final SubjectStore subjects;
    private final Transactions transactions;
    private volatile boolean well;

    BlankKeyReadiness(SubjectStore subjects, Transactions transactions) {
        this.subjects = subjects;
        this.transactions = transactions;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return well ? Uni.createFrom().item(HealthCheckResponse.up(NAME)) : check();
    }

    private Uni<HealthCheckResponse> check() {
        return transactions
                .asSystem(subjects::joinedByBlankKey)
                .map(joined -> {
                    well = joined.isEmpty();
                    if (!well) {
                        LOG.errorf("subjects of several persons with a blank id: separate them: %s", joined);
                    }
                    return HealthCheckResponse.named(NAME).status(well).build();
                })
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down(NAME));
    }
}
