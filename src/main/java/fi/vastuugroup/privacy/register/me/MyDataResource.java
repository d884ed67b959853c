package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.view.ItemListParameters;
import fi.vastuugroup.privacy.register.view.ItemPage;
import fi.vastuugroup.privacy.register.view.ItemView;
import fi.vastuugroup.privacy.register.view.ItemViews;
import fi.vastuugroup.privacy.register.view.WaitingUpdatePage;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class MyDataResource implements MyDataApi {

    private final OwnData data;
    private final ItemViews itemViews;

    MyDataResource(OwnData data, ItemViews itemViews) {
        this.data = data;
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
    public Uni<ItemView> get(Category category, UUID id, HttpHeaders headers) {
        Language language = language(headers);
        return data.item(category, id, language)
                .map(shown -> itemViews.item(shown.items(), shown.actions().getOrDefault(id, List.of()), language));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
