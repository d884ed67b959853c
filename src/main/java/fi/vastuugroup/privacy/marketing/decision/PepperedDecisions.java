package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import jakarta.inject.Singleton;

/** Brings the projection of the decisions to another pepper. */
@Singleton
class PepperedDecisions extends PepperedProhibitions {

    PepperedDecisions(Sql sql, Identifiers identifiers, DecisionProjection projection) {
        super(sql, "marketing_decision", identifiers, projection);
    }
}
