package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.Cursor;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class MyAccessLogResource implements MyAccessLogApi {

    private final OwnData data;

    MyAccessLogResource(OwnData data) {
        this.data = data;
    }

    @Override
    public Uni<AccessLogPage> list(@Nullable String cursor, int limit) {
        return data.looks(Cursor.parse(cursor), limit)
                .map(page -> new AccessLogPage(
                        page.items().stream().map(AccessLogView::of).toList(), page.nextCursor()));
    }
}
