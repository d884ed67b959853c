package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckRequest.Check;
import fi.vastuugroup.privacy.marketing.lookup.Asked;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates the checks of a request and hashes their identifiers. A problem that it answers repeats none of the
 * identifiers.
 */
@ApplicationScoped
public class CheckedIdentifiers {

    /** How many errors a problem lists: a caller that sends a thousand wrong identifiers learns of the first ones. */
    private static final int MOST_ERRORS = 100;

    /** A reference of a disclosure. */
    private static final Pattern REFERENCE = Pattern.compile("D-[0-9a-z]{20}");

    private static final String REQUIRED = "is required";
    private static final String NOT_WELL_FORMED = "is not well-formed";

    private final Identifiers identifiers;

    CheckedIdentifiers(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Makes complete questions of the checks, in their order.
     *
     * @throws ProblemException {@code validation-failed} with a pointer to every place that is wrong
     */
    List<Question> questions(List<@Nullable Check> checks) {
        List<Question> questions = new ArrayList<>(checks.size());
        List<FieldError> errors = new ArrayList<>(0);
        for (int i = 0; i < checks.size() && errors.size() < MOST_ERRORS; i++) {
            Check check = checks.get(i);
            Question question = check == null ? null : question(check);
            if (question == null) {
                errors.addAll(errors("/checks/" + i, check));
            } else {
                questions.add(question);
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED, "nothing was decided: treat all as prohibited", errors);
        }
        return questions;
    }

    /** Makes a complete question of a check; null when something is missing or not well-formed. */
    private @Nullable Question question(Check check) {
        CheckIdentifierType type = check.identifierType();
        String identifier = check.identifier();
        Channel channel = check.channel();
        Scope scope = check.scope();
        if (type == null || identifier == null || channel == null || scope == null || !isReturnable(check)) {
            return null;
        }
        return asked(check)
                .map(asked -> new Question(type, identifier, channel, scope, asked, check.yourReference()))
                .orElse(null);
    }

    private static List<FieldError> errors(String place, @Nullable Check check) {
        if (check == null) {
            return List.of(new FieldError(place, REQUIRED));
        }
        if (!isReturnable(check)) {
            return List.of(new FieldError(place + "/" + YourReference.NAME, NOT_WELL_FORMED));
        }
        List<String> missing = missing(check);
        return missing.isEmpty()
                ? List.of(new FieldError(place + "/identifier", NOT_WELL_FORMED))
                : missing.stream()
                        .map(name -> new FieldError(place + "/" + name, REQUIRED))
                        .toList();
    }

    private static boolean isReturnable(Check check) {
        return check.yourReference() == null || YourReference.isWellFormed(check.yourReference());
    }

    /** Names what a check needs and has not. */
    private static List<String> missing(Check check) {
        List<String> names = new ArrayList<>(0);
        if (check.identifierType() == null) {
            names.add("identifierType");
        }
        if (check.identifier() == null) {
            names.add("identifier");
        }
        if (check.channel() == null) {
            names.add("channel");
        }
        if (check.scope() == null) {
            names.add("scope");
        }
        return names;
    }

    /** Finds whom one check asks about; empty when the identifier is not well-formed. */
    Optional<Asked> asked(Check check) {
        CheckIdentifierType type = check.identifierType();
        String identifier = check.identifier();
        if (type == null || identifier == null) {
            return Optional.empty();
        }
        Optional<IdentifierType> address = type.address();
        if (address.isPresent()) {
            return hash(address.get(), identifier).map(IdentifierHash::earliest).map(Asked::about);
        }
        return REFERENCE.matcher(identifier).matches() ? Optional.of(Asked.about(identifier)) : Optional.empty();
    }

    /**
     * Makes the keyed hash of one identifier; empty when something is missing or not well-formed. One with a control
     * character is not, white space at its ends included: a receipt's digest is over lines and tabs.
     */
    public Optional<IdentifierHash> hash(@Nullable IdentifierType type, @Nullable String identifier) {
        if (type == null
                || identifier == null
                || !UnstorableText.isStorable(identifier)
                || isTooLong(identifier)
                || identifier.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return switch (type) {
            case EMAIL -> identifiers.email(identifier);
            case PHONE -> identifiers.phone(identifier);
            case SHA256 -> identifiers.sha256Hex(identifier);
        };
    }

    private static boolean isTooLong(String identifier) {
        return identifier.codePointCount(0, identifier.length()) > IdentifierType.LONGEST;
    }
}
