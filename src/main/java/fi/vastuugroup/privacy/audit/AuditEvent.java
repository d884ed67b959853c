package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.text.Slug;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to the register. Opaque ids and codes only, no personal data.
 *
 * @param at when
 * @param actor who did it
 * @param action what was done
 * @param subject the data subject, where there is one
 * @param objects the items or requests it was done to
 * @param details codes and counts
 */
public record AuditEvent(
        Instant at,
        Actor actor,
        AuditAction action,
        @Nullable UUID subject,
        List<UUID> objects,
        JsonObject details) {

    /** What kind of actor it is. */
    @Schema(name = "AuditActorKind")
    public enum ActorKind implements Slug {
        SUBJECT,
        /** A login that is tied to no subject. */
        LOGIN,
        SOURCE_SYSTEM,
        PARTNER,
        STAFF,
        /** The portal itself. */
        SCHEDULER,
        /** Whoever follows a link by which a message unsubscribes. */
        UNSUBSCRIBE_LINK,
        /** Whoever follows a link that confirms a subscription. */
        SUBSCRIPTION_LINK
    }

    /**
     * Who acts.
     *
     * @param id the subject's id, the client's name or the staff member's {@code sub}
     */
    public record Actor(ActorKind kind, String id) {

        public static Actor subject(UUID id) {
            return new Actor(ActorKind.SUBJECT, id.toString());
        }

        /** A login that is tied to no subject; {@code sub} is the issuer's opaque id. */
        public static Actor login(String sub) {
            return new Actor(ActorKind.LOGIN, sub);
        }

        public static Actor sourceSystem(String id) {
            return new Actor(ActorKind.SOURCE_SYSTEM, id);
        }

        public static Actor partner(String id) {
            return new Actor(ActorKind.PARTNER, id);
        }

        public static Actor staff(String sub) {
            return new Actor(ActorKind.STAFF, sub);
        }

        public static Actor scheduler() {
            return new Actor(ActorKind.SCHEDULER, "scheduler");
        }

        /** Whoever follows a link by which a message unsubscribes; {@code maker} asked for the link. */
        public static Actor unsubscribeLink(String maker) {
            return new Actor(ActorKind.UNSUBSCRIBE_LINK, maker);
        }

        /** Whoever follows a link that confirms a subscription; {@code receiver} asked for it. */
        public static Actor subscriptionLink(String receiver) {
            return new Actor(ActorKind.SUBSCRIPTION_LINK, receiver);
        }
    }

    /** An event about items of one subject. */
    public static AuditEvent of(
            Instant at,
            Actor actor,
            AuditAction action,
            @Nullable UUID subject,
            List<UUID> objects,
            Map<String, Object> details) {
        return new AuditEvent(at, actor, action, subject, List.copyOf(objects), new JsonObject(details));
    }
}
