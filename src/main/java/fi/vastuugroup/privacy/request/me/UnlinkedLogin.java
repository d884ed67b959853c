package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import java.util.Optional;

/**
 * Knows a login that is tied to nobody by its verified address alone: its requests are those that were filed with that address
 * and that are nobody's yet. When such a request is closed, its address goes, and the login sees it no more.
 */
final class UnlinkedLogin {

    private UnlinkedLogin() {}

    /** The address in its normal form; empty where the issuer has not verified one. */
    static Optional<String> verified(Principal.Customer login) {
        return Optional.ofNullable(login.emailVerified() ? login.email() : null)
                .flatMap(EmailAddress::parse)
                .map(EmailAddress::normalForm);
    }

    /** @throws ProblemException {@code email-not-verified} */
    static String address(Principal.Customer login) {
        return verified(login)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.EMAIL_NOT_VERIFIED,
                        "nothing is held under this login, and its address is not verified"));
    }

    /** Whether a request was filed by a login with an address, and is nobody's yet. */
    static boolean owns(String email, StoredRequest request) {
        return request.subject() == null
                && request.channel() == ReceivedVia.UNLINKED_LOGIN
                && email.equals(request.contact().email());
    }
}
