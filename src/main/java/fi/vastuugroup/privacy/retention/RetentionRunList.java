package fi.vastuugroup.privacy.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of retention runs. */
@Schema(requiredProperties = "items")
record RetentionRunList(
        List<RetentionRunReport> items,

        @Schema(description = "Opaque; asks for the next page. Absent on the last one.") @Nullable String nextCursor) {}
