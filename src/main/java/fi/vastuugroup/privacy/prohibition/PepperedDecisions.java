package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.platform.Sql;
import fi.vastuugroup.privacy.register.Identifiers;
import jakarta.inject.Singleton;

/** The projection of the decisions. */
@Singleton
class PepperedDecisions extends PepperedProhibitions {

    PepperedDecisions(Sql sql, Identifiers identifiers, DecisionProjection projection) {
        super(sql, "marketing_decision", identifiers, projection);
    }
}
