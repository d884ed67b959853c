package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The configured rule of each category. A start without a readable rule for every category fails and names it. */
@ApplicationScoped
@Startup
public class RetentionRules {

    private static final String PROPERTY = "privacy.retention.rules.";

    private final Map<Category, RetentionRule> rules = new EnumMap<>(Category.class);
    private final Period prospectPeriod;

    RetentionRules(RetentionSettings settings) {
        for (Category category : Category.values()) {
            rules.put(category, parse(category, settings));
        }
        for (String name : settings.rules().keySet()) {
            if (Category.bySlug(name).isEmpty()) {
                throw new IllegalStateException(PROPERTY + name + ": there is no such category");
            }
        }
        prospectPeriod = settings.prospectPeriod();
    }

    /** The rule of a category. */
    public RetentionRule of(Category category) {
        return Objects.requireNonNull(rules.get(category));
    }

    /** The last day on which a person is kept who never had a contact role. */
    public LocalDate prospectEndsOn(LocalDate lastContactOn) {
        return lastContactOn.plus(prospectPeriod);
    }

    private static RetentionRule parse(Category category, RetentionSettings settings) {
        String property = PROPERTY + category.slug();
        @Nullable String text = settings.rules().get(category.slug());
        if (text == null) {
            throw new IllegalStateException(property + " is missing: every category needs a retention rule");
        }
        try {
            return RetentionRule.parse(text, settings.accountingYears(), settings.financialYearEnd());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(property + " is no retention rule: " + text, unreadable);
        }
    }
}
