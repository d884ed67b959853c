package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.platform.Sql;
import fi.vastuugroup.privacy.register.Identifiers;
import jakarta.inject.Singleton;

/** The choices that stand for an identifier. */
@Singleton
class PepperedChoices extends PepperedProhibitions {

    PepperedChoices(Sql sql, Identifiers identifiers, DecisionProjection projection) {
        super(sql, "address_prohibition", identifiers, projection);
    }
}
