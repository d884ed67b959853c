package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.time.Days;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which audit events a list has; null for all. */
record AuditEventFilter(
        Days days,
        @Nullable AuditAction action,
        AuditEvent.@Nullable ActorKind actorKind,
        @Nullable String actor,
        @Nullable UUID subject,
        @Nullable UUID object) {}
