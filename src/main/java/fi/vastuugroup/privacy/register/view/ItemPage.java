package fi.vastuugroup.privacy.register.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of items.
 *
 * @param nextCursor asks for the next page; absent on the last one
 */
@Schema(requiredProperties = "items")
public record ItemPage(List<ItemView> items, @Nullable String nextCursor) {}
