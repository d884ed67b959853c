package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.marketing.mailinglist.MailingListsView.MailingList;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MailingListsResource implements MailingListsApi {

    private final MailingListDefinitions lists;

    MailingListsResource(MailingListDefinitions lists) {
        this.lists = lists;
    }

    @Override
    public Uni<RestResponse<MailingListsView>> list(@Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        MailingListsView view = new MailingListsView(
                lists.all().stream().map(list -> MailingList.of(list, language)).toList());
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.ok(view)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }
}
