package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows what a person has open with the controller. Whoever keeps requests implements this; it is asked in the caller's
 * transaction, one of {@link fi.vastuugroup.privacy.platform.persistence.Transactions#asSystem}.
 */
public interface OpenMatters {

    /**
     * How much is open.
     *
     * @param requests requests that are not closed
     * @param unreadMessages messages of staff that the person has not marked as read, in closed requests too
     */
    record Count(long requests, long unreadMessages) {}

    /** Counts what a data subject has open. */
    Uni<Count> of(UUID subject);

    /** Counts what somebody has open whose login is tied to nobody. */
    Uni<Count> of(Principal.Customer unlinked);

    /** The language of what such a login asked for last, while it is open. */
    Uni<Optional<Language>> languageOf(Principal.Customer unlinked);

    /** Has what a data subject has open go on in another language. */
    Uni<Void> speak(UUID subject, Language language);

    /** As {@link #speak(UUID, Language)}, for a login that is tied to nobody; answers whether anything is open. */
    Uni<Boolean> speak(Principal.Customer unlinked, Language language);
}
