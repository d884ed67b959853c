package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckRequest.Check;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the identifiers of a request to their keyed hashes, or to a problem that repeats none of them. */
@ApplicationScoped
public class CheckedIdentifiers {

    /** A caller that sends a thousand wrong identifiers learns of the first ones. */
    private static final int MOST_ERRORS = 100;

    private final Identifiers identifiers;

    CheckedIdentifiers(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The hashes of the checks ({@link IdentifierHash#earliest}), in their order.
     *
     * @throws ProblemException {@code validation-failed} with a pointer to every place that is wrong
     */
    Buffer[] hashes(List<@Nullable Check> checks) {
        Buffer[] hashes = new Buffer[checks.size()];
        List<FieldError> errors = new ArrayList<>(0);
        for (int i = 0; i < hashes.length; i++) {
            Check check = checks.get(i);
            Optional<IdentifierHash> hash = check == null ? Optional.empty() : hash(check);
            if (check == null || check.channel() == null || check.scope() == null) {
                errors.add(new FieldError("/checks/" + i, "needs identifierType, identifier, channel and scope"));
            } else if (hash.isEmpty()) {
                errors.add(new FieldError("/checks/" + i + "/identifier", "is not well-formed"));
            } else {
                hashes[i] = hash.get().earliest();
            }
            if (errors.size() == MOST_ERRORS) {
                break;
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED, "nothing was decided: treat all as prohibited", errors);
        }
        return hashes;
    }

    /** The hash of one check's identifier; empty when it is not well-formed. */
    Optional<IdentifierHash> hash(Check check) {
        return hash(check.identifierType(), check.identifier());
    }

    /** The keyed hash of one identifier; empty when something is missing or not well-formed. */
    public Optional<IdentifierHash> hash(@Nullable IdentifierType type, @Nullable String identifier) {
        if (type == null || identifier == null || identifier.length() > IdentifierType.LONGEST) {
            return Optional.empty();
        }
        return switch (type) {
            case EMAIL -> identifiers.email(identifier);
            case PHONE -> identifiers.phone(identifier);
            case SHA256 -> identifiers.sha256Hex(identifier);
        };
    }
}
