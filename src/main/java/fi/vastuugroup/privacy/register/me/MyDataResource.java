package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.me.OwnData.Shown;
import fi.vastuugroup.privacy.register.view.ItemListParameters;
import fi.vastuugroup.privacy.register.view.ItemPage;
import fi.vastuugroup.privacy.register.view.ItemView;
import fi.vastuugroup.privacy.register.view.ItemViews;
import fi.vastuugroup.privacy.register.view.WaitingUpdatePage;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class MyDataResource implements MyDataApi {

    private final OwnData data;
    private final OwnCorrections corrections;
    private final ItemViews itemViews;

    MyDataResource(OwnData data, OwnCorrections corrections, ItemViews itemViews) {
        this.data = data;
        this.corrections = corrections;
        this.itemViews = itemViews;
    }

    @Override
    public Uni<MyData> categories(HttpHeaders headers) {
        return data.overview()
                .map(held -> new MyData(itemViews.categories(held.categories(), held.processors(), language(headers))));
    }

    @Override
    public Uni<ItemPage> list(Category category, @Nullable String text, ItemListParameters asked, HttpHeaders headers) {
        Language language = language(headers);
        ItemFilter filter = asked.filter(category, text, null);
        return data.page(filter, asked.in("listMyItems", filter), asked.limit, language)
                .map(shown -> itemViews.page(shown.items(), shown.actions(), language));
    }

    @Override
    public Uni<WaitingUpdatePage> waiting(Category category, PageParameters asked, HttpHeaders headers) {
        Language language = language(headers);
        return data.waiting(category, asked.in("listMyWaitingUpdates " + category.slug()), asked.limit)
                .map(page -> itemViews.waiting(page, language));
    }

    @Override
    public Uni<RestResponse<ItemView>> get(Category category, UUID id, HttpHeaders headers) {
        Language language = language(headers);
        return data.item(category, id, language).map(shown -> answer(shown, language));
    }

    @Override
    public Uni<RestResponse<ItemView>> correct(
            Category category, UUID id, @Nullable String ifMatch, JsonNode patch, HttpHeaders headers) {
        Language language = language(headers);
        return corrections
                .item(category, id, ifMatch, ItemPatch.of(patch), language)
                .map(shown -> answer(shown, language));
    }

    private RestResponse<ItemView> answer(Shown<Item> shown, Language language) {
        Item item = shown.items();
        ItemView view = itemViews.item(item, shown.actions().getOrDefault(item.id(), List.of()), language);
        return RestResponse.ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
