package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.identity.client.Partners;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/**
 * Checks a recipient: where its country is decides whether a transfer needs a basis (GDPR ch. V), and a processor says
 * what it handles and why (Art. 13(1)(e), 28(3)).
 */
@ApplicationScoped
class RecipientRules {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    /** The member states, with Iceland, Liechtenstein and Norway. */
    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private final Partners partners;

    RecipientRules(Partners partners) {
        this.partners = partners;
    }

    /** @throws ProblemException {@code validation-failed} with a pointer to every place that is wrong */
    void require(RecipientDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        if (!COUNTRIES.contains(draft.country())) {
            errors.add(new FieldError("/country", "is not a country of ISO 3166-1"));
        } else if (EEA.contains(draft.country()) != (draft.transferBasis() == null)) {
            errors.add(new FieldError("/transferBasis", "is required outside the EEA, and only there"));
        }
        String partner = draft.partner();
        if (partner != null
                && (!partners.byId().containsKey(partner)
                        || partners.byId().get(partner).controller())) {
            errors.add(new FieldError("/partner", "is not a partner in the configuration"));
        }
        if (draft.channel() == ToldBy.NOTIFICATIONS && partner == null) {
            errors.add(new FieldError("/channel", "needs the partner that fetches notifications"));
        }
        requireHandling(draft, errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "the recipient is not valid", errors);
        }
    }

    private static void requireHandling(RecipientDraft draft, List<FieldError> errors) {
        boolean processor = draft.kind() == RecipientKind.PROCESSOR;
        if (processor != (draft.categories() != null)) {
            errors.add(new FieldError("/categories", "are required of a processor, and only there"));
        } else if (processor != (draft.purposes() != null)) {
            errors.add(new FieldError("/purposes", "are required of a processor, and only there"));
        } else if (!belongTogether(draft.handled(), draft.handledFor())) {
            errors.add(new FieldError("/purposes", "are those of the categories, and each category has one of them"));
        }
    }

    private static boolean belongTogether(List<Category> categories, List<Purpose> purposes) {
        return categories.stream().noneMatch(category -> Collections.disjoint(category.purposes(), purposes))
                && purposes.stream()
                        .allMatch(purpose -> categories.stream()
                                .anyMatch(category -> category.purposes().contains(purpose)));
    }
}
