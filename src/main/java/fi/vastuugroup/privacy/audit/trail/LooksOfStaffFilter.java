package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.platform.time.Days;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which looks of staff a list has; null for all. */
record LooksOfStaffFilter(
        Days days,
        @Nullable String viewer,
        @Nullable UUID subject,
        @Nullable String purpose,
        @Nullable String operation) {}
