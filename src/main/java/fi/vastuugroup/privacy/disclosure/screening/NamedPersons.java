package fi.vastuugroup.privacy.disclosure.screening;

import fi.vastuugroup.privacy.disclosure.screening.ScreenedRequest.Person;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.check.CheckedIdentifiers;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the persons of a request into the keyed hashes of their identifiers. */
@ApplicationScoped
class NamedPersons {

    private static final int MOST_ERRORS = 100;

    private final CheckedIdentifiers identifiers;

    NamedPersons(CheckedIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** @throws ProblemException {@code validation-failed} with a pointer to every place that is wrong */
    List<IdentifierHash> hashes(List<Person> persons) {
        List<IdentifierHash> hashes = new ArrayList<>(persons.size());
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < persons.size() && errors.size() < MOST_ERRORS; i++) {
            Person person = persons.get(i);
            Optional<IdentifierHash> hash = identifiers.hash(person.identifierType(), person.identifier());
            if (hash.isEmpty()) {
                errors.add(new FieldError("/persons/" + i + "/identifier", "is not well-formed"));
            }
            hash.ifPresent(hashes::add);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "nothing was disclosed", errors);
        }
        return hashes;
    }
}
