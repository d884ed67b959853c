package fi.vastuugroup.privacy.delivery.oversight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of deliveries, oldest first.
 *
 * @param nextCursor asks for the next page; absent on the last one
 */
@Schema(requiredProperties = "items")
record DeliveryPage(List<DeliveryView> items, @Nullable String nextCursor) {}
