package fi.vastuugroup.privacy.marketing.overview;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.marketing.overview.ChoiceOverviews.Seen;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

class MyChoicesResource implements MyChoicesApi {

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final ChoiceOverviews overviews;
    private final CompleteRefusals refusals;

    MyChoicesResource(
            CurrentPrincipal principal, CurrentSubject subject, ChoiceOverviews overviews, CompleteRefusals refusals) {
        this.principal = principal;
        this.subject = subject;
        this.overviews = overviews;
        this.refusals = refusals;
    }

    @Override
    public Uni<RestResponse<MyChoices>> get(HttpHeaders headers) {
        Principal.Customer login = principal.customer();
        Language language = language(headers);
        return subject.find()
                .chain(person ->
                        person.isPresent() ? overviews.get(person.get(), language) : overviews.get(login, language))
                .map(MyChoicesResource::answer);
    }

    @Override
    public Uni<RestResponse<MyChoices>> put(MyChoices.Change change, HttpHeaders headers) {
        Principal.Customer login = principal.customer();
        Language language = language(headers);
        return subject.find()
                .chain(person ->
                        person.isPresent() ? refusals.refuse(person.get(), language) : refusals.refuse(login, language))
                .map(MyChoicesResource::answer);
    }

    private static RestResponse<MyChoices> answer(Seen seen) {
        return RestResponse.ResponseBuilder.ok(seen.choices())
                .header(HttpHeaders.ETAG, seen.entityTag())
                .build();
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
