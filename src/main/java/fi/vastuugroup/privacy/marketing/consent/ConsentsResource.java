package fi.vastuugroup.privacy.marketing.consent;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Created;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ConsentsResource implements ConsentsApi {

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final PersonConsents consents;

    ConsentsResource(CurrentPrincipal principal, CurrentSubject subject, PersonConsents consents) {
        this.principal = principal;
        this.subject = subject;
        this.consents = consents;
    }

    @Override
    public Uni<ConsentView.Consents> list(HttpHeaders headers) {
        return subject.require()
                .chain(person -> consents.of(person, language(headers)))
                .map(ConsentView.Consents::new);
    }

    @Override
    public Uni<RestResponse<ConsentView>> give(
            @Nullable String idempotencyKey, ConsentView.Given given, HttpHeaders headers) {
        Principal.Customer login = principal.customer();
        return subject.require()
                .chain(person -> consents.give(login, person, idempotencyKey, given, language(headers)))
                .map(consent -> Created.at("/api/v1/me/consents/" + consent.id(), consent));
    }

    @Override
    public Uni<ConsentView> get(UUID id, HttpHeaders headers) {
        return subject.require().chain(person -> consents.get(person, id, language(headers)));
    }

    @Override
    public Uni<ConsentView> withdraw(UUID id, HttpHeaders headers) {
        return subject.require().chain(person -> consents.withdraw(person, id, language(headers)));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
