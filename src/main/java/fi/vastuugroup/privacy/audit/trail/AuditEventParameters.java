package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.http.DaysParameters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Says which audit events a list has, and which page. */
class AuditEventParameters extends DaysParameters {

    @Parameter(description = "Only what was done in this way.")
    @QueryParam("action")
    public @Nullable AuditAction action;

    @Parameter(description = "Only what somebody of this kind did.")
    @QueryParam("actorKind")
    public AuditEvent.@Nullable ActorKind actorKind;

    @Parameter(description = "Only what this actor did, as `actor` names it.")
    @QueryParam("actor")
    @Size(min = 1, max = 300) public @Nullable String actor;

    @Parameter(
            description = "Only what was done to this data subject. What was done to many at once names none of them.")
    @QueryParam("subject")
    public @Nullable UUID subject;

    @Parameter(
            description =
                    "Only what was done to this item, request or other record. What a source or a retention run did"
                            + " to the records of many at once is not found by it.")
    @QueryParam("object")
    public @Nullable UUID object;

    AuditEventFilter filter() {
        return new AuditEventFilter(days(), action, actorKind, actor, subject, object);
    }
}
