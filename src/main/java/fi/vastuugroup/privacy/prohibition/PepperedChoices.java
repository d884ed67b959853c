package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.register.Identifiers;
import jakarta.inject.Singleton;

/** The choices that stand for an identifier. */
@Singleton
class PepperedChoices extends PepperedProhibitions {

    PepperedChoices(Identifiers identifiers, DecisionProjection projection) {
        super("address_prohibition", identifiers, projection);
    }
}
