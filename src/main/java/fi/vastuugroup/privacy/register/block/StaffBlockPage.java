package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of holds or restrictions, newest first.
 *
 * @param nextCursor asks for the next page; absent on the last one
 */
@Schema(requiredProperties = "items")
record StaffBlockPage(List<StaffBlock> items, @Nullable String nextCursor) {

    static StaffBlockPage of(Page<NotedBlock> page) {
        return new StaffBlockPage(page.items().stream().map(StaffBlock::of).toList(), page.nextCursor());
    }
}
