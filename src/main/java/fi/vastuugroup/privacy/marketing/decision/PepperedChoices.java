package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import jakarta.inject.Singleton;

/** Brings the choices that stand for an identifier to another pepper. */
@Singleton
class PepperedChoices extends PepperedProhibitions {

    PepperedChoices(Sql sql, Identifiers identifiers, DecisionProjection projection) {
        super(sql, "address_choice", identifiers, projection);
    }
}
