package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.delivery.page.LinkPages;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.address.EmailConfirmations.Answer;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class EmailConfirmationsResource implements EmailConfirmationsApi {

    private final EmailConfirmations confirmations;
    private final LinkPages pages;

    EmailConfirmationsResource(EmailConfirmations confirmations, LinkPages pages) {
        this.confirmations = confirmations;
        this.pages = pages;
    }

    @Override
    public Uni<RestResponse<String>> show(String token, @Nullable String lang, @Nullable String acceptLanguage) {
        Language language = LinkPages.language(lang, acceptLanguage);
        return confirmations.look(token).chain(answer -> page(answer, language));
    }

    @Override
    public Uni<RestResponse<String>> confirm(String token, @Nullable String lang, @Nullable String acceptLanguage) {
        Language language = LinkPages.language(lang, acceptLanguage);
        return confirmations.confirm(token).chain(answer -> page(answer, language));
    }

    private Uni<RestResponse<String>> page(Answer answer, Language language) {
        return switch (answer) {
            case WAITS ->
                pages.form(
                        pages.text("email.title", language),
                        pages.text("email.lead", language),
                        List.of(),
                        pages.text("email.button", language),
                        language);
            case CONFIRMED ->
                pages.message(
                        pages.text("email-confirmed.title", language),
                        List.of(
                                pages.text("email-confirmed.what", language),
                                pages.text("email-confirmed.login", language)),
                        language);
            case RESTRICTED ->
                pages.refusal(
                        RestResponse.Status.CONFLICT,
                        pages.text("email-restricted.title", language),
                        List.of(pages.text("email-restricted.why", language)),
                        language);
            case DEAD -> pages.invalid(language, "invalid.email-again");
        };
    }
}
