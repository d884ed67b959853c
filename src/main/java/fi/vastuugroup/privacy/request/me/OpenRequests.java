package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.view.OpenMatters;
import fi.vastuugroup.privacy.request.model.OpenRequestStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells what a person has open: requests, and the messages in them that they have not read. */
@ApplicationScoped
class OpenRequests implements OpenMatters {

    private static final Count NOTHING = new Count(0, 0);

    private final OpenRequestStore store;

    OpenRequests(OpenRequestStore store) {
        this.store = store;
    }

    @Override
    public Uni<Count> of(UUID subject) {
        return store.of(subject).map(OpenRequests::count);
    }

    @Override
    public Uni<Count> of(Principal.Customer unlinked) {
        return UnlinkedLogin.verified(unlinked)
                .map(email -> store.of(email).map(OpenRequests::count))
                .orElseGet(() -> Uni.createFrom().item(NOTHING));
    }

    @Override
    public Uni<Optional<Language>> languageOf(Principal.Customer unlinked) {
        return UnlinkedLogin.verified(unlinked)
                .map(store::language)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    @Override
    public Uni<Void> speak(UUID subject, Language language) {
        return store.speak(subject, language);
    }

    @Override
    public Uni<Boolean> speak(Principal.Customer unlinked, Language language) {
        return UnlinkedLogin.verified(unlinked)
                .map(email -> store.speak(email, language))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static Count count(OpenRequestStore.Open open) {
        return new Count(open.requests(), open.unread());
    }
}
