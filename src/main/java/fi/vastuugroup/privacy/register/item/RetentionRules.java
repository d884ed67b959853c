package fi.vastuugroup.privacy.register.item;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Notice;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the configured rule of each category. A start fails, and names the property, without a readable rule for every
 * category or with one that differs from the period in the privacy notice (§7).
 */
@ApplicationScoped
@Startup
public class RetentionRules {

    private static final String PROPERTY = "privacy.retention.rules.";

    private final Map<Category, RetentionRule> rules = new EnumMap<>(Category.class);
    private final String fingerprint;

    @Inject
    RetentionRules(RetentionSettings settings, Notice notice) {
        this(settings, notice.retentionPeriods());
    }

    RetentionRules(RetentionSettings settings, Map<Category, String> promised) {
        for (Category category : Category.values()) {
            rules.put(category, parse(category, settings));
        }
        for (String name : settings.rules().keySet()) {
            if (Slugs.find(Category.class, name).isEmpty()) {
                throw new IllegalStateException(PROPERTY + name + ": there is no such category");
            }
        }
        check(promised);
        requireMonths("prospect-period", settings.prospectPeriod());
        requireMonths("unknown-history-period", settings.unknownHistoryPeriod());
        fingerprint = rules + " " + settings.accountingYears() + " " + settings.financialYearEnd() + " "
                + settings.prospectPeriod() + " " + settings.unknownHistoryPeriod();
    }

    /** The rule of a category. */
    public RetentionRule of(Category category) {
        return Objects.requireNonNull(rules.get(category));
    }

    /** The categories whose dates move with the end of the relation. */
    public Set<Category> followingRelation() {
        return rules.keySet().stream()
                .filter(category -> of(category).followsRelation())
                .collect(toUnmodifiableSet());
    }

    /** Describes all that the dates of items depend on, as a text that differs when any of it does. */
    public String fingerprint() {
        return fingerprint;
    }

    private void check(Map<Category, String> promised) {
        promised.forEach((category, period) -> {
            if (!of(category).text().equals(period)) {
                throw new IllegalStateException(PROPERTY + category.slug() + " is "
                        + of(category).text() + ", but the privacy notice in force says " + period);
            }
        });
    }

    private static void requireMonths(String name, Period period) {
        if (period.getDays() != 0 || period.toTotalMonths() < 0) {
            throw new IllegalStateException("privacy.retention." + name + " must be whole months: " + period);
        }
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
