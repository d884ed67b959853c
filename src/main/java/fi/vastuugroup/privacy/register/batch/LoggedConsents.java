package fi.vastuugroup.privacy.register.batch;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers when consents were given and withdrawn, those too that were given anew since: an item shows only how a consent
 * stands. The feature that keeps the evidence implements it, and is asked before lines are decided that rest on consents.
 */
public interface LoggedConsents {

    /** Answers the turns of the consents to web analytics of those of the subjects of whom any are remembered. */
    Uni<Map<UUID, List<ConsentCourse.Turn>>> toWebAnalytics(Collection<UUID> subjects);
}
