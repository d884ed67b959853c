package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.register.Identifiers;
import jakarta.inject.Singleton;

/** The projection of the decisions. */
@Singleton
class PepperedDecisions extends PepperedProhibitions {

    PepperedDecisions(Identifiers identifiers, DecisionProjection projection) {
        super("marketing_decision", identifiers, projection);
    }
}
