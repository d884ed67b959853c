package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.Cursor;
import fi.vastuugroup.privacy.platform.Language;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class MyDataResource implements MyDataApi {

    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;
    private final Views views;

    MyDataResource(CurrentSubject subject, Transactions transactions, Items items, Views views) {
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
        this.views = views;
    }

    @Override
    public Uni<MyData> categories(HttpHeaders headers) {
        return subject.require()
                .chain(id -> transactions.asSubject(id, transaction -> items.summarise(transaction, id)))
                .map(summaries -> new MyData(views.categories(summaries, language(headers))));
    }

    @Override
    public Uni<ItemPage> list(Category category, @Nullable String cursor, int limit, HttpHeaders headers) {
        UUID after = Cursor.parse(cursor);
        Language language = language(headers);
        return subject.require()
                .chain(id ->
                        transactions.asSubject(id, transaction -> items.list(transaction, id, category, after, limit)))
                .map(page -> new ItemPage(
                        page.items().stream()
                                .map(item -> views.item(item, language))
                                .toList(),
                        page.nextCursor()));
    }

    @Override
    public Uni<ItemView> get(Category category, UUID id, HttpHeaders headers) {
        return subject.require()
                .chain(self -> transactions.asSubject(self, transaction -> items.find(transaction, self, category, id)))
                .map(item -> item.map(found -> views.item(found, language(headers)))
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
