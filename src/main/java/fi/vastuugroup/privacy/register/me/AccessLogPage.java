package fi.vastuugroup.privacy.register.me;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the access log.
 *
 * @param nextCursor asks for the next page; absent on the last one
 * @param total how many entries the list has, on all its pages
 */
@Schema(requiredProperties = {"items", "total"})
record AccessLogPage(List<AccessLogView> items, @Nullable String nextCursor, long total) {}
