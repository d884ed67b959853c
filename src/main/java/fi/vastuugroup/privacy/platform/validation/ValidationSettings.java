package fi.vastuugroup.privacy.platform.validation;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * Gives the validators the application's clock, and counts the characters of a text as {@code maxLength} of the contract
 * does: by code points (JSON Schema), not by Java's units of UTF-16.
 */
@ApplicationScoped
class ValidationSettings implements ValidatorFactoryCustomizer {

    private final Clock clock;

    ValidationSettings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping size = configuration.createConstraintMapping();
        size.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(SizeOfText.class)
                .validatedBy(SizeOfCollection.class)
                .validatedBy(SizeOfMap.class);
        configuration.addMapping(size);
        configuration.clockProvider(() -> clock);
    }
}
