package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordings;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MarketingProhibitionsResource implements MarketingProhibitionsApi {

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final PersonChoices persons;
    private final AddressOwnersChoices addresses;
    private final ConsentWordings wordings;
    private final ChoiceWords words;

    MarketingProhibitionsResource(
            CurrentPrincipal principal,
            CurrentSubject subject,
            PersonChoices persons,
            AddressOwnersChoices addresses,
            ConsentWordings wordings,
            ChoiceWords words) {
        this.principal = principal;
        this.subject = subject;
        this.persons = persons;
        this.addresses = addresses;
        this.wordings = wordings;
        this.words = words;
    }

    @Override
    public Uni<RestResponse<ChoiceMatrix>> get(HttpHeaders headers) {
        Principal.Customer login = principal.customer();
        return subject.find()
                .chain(person -> person.isPresent() ? persons.get(person.get()) : addresses.get(login))
                .map(matrix -> answer(matrix, headers));
    }

    @Override
    public Uni<RestResponse<ChoiceMatrix>> put(@Nullable String ifMatch, ChoiceRequest request, HttpHeaders headers) {
        Principal.Customer login = principal.customer();
        ChoiceChange change = ChoiceChange.of(request, ifMatch);
        wordings.require(change.choices());
        return subject.find()
                .chain(person ->
                        person.isPresent() ? persons.change(person.get(), change) : addresses.change(login, change))
                .map(matrix -> answer(matrix, headers));
    }

    private RestResponse<ChoiceMatrix> answer(ChoiceMatrix matrix, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return RestResponse.ResponseBuilder.ok(matrix.inWords(words, language))
                .header(HttpHeaders.ETAG, matrix.entityTag())
                .build();
    }
}
