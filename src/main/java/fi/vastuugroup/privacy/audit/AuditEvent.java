package fi.vastuugroup.privacy.audit;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to the register. Opaque ids and codes only, no personal data.
 *
 * @param at when
 * @param actor who did it
 * @param action a kebab-case verb phrase, such as {@code contact-details-rectified}
 * @param subject the data subject, where there is one
 * @param objects the items or requests it was done to
 * @param details codes and counts
 */
public record AuditEvent(
        Instant at, Actor actor, String action, @Nullable UUID subject, List<UUID> objects, JsonObject details) {

    /**
     * Who acts.
     *
     * @param kind {@code subject}, {@code source-system}, {@code partner}, {@code staff} or {@code scheduler}
     * @param id the subject's id, the client's name or the staff member's {@code sub}
     */
    public record Actor(String kind, String id) {

        public static Actor subject(UUID id) {
            return new Actor("subject", id.toString());
        }

        /** A login that is tied to no subject; {@code sub} is the issuer's opaque id. */
        public static Actor login(String sub) {
            return new Actor("login", sub);
        }

        public static Actor sourceSystem(String id) {
            return new Actor("source-system", id);
        }

        public static Actor partner(String id) {
            return new Actor("partner", id);
        }

        public static Actor staff(String sub) {
            return new Actor("staff", sub);
        }

        public static Actor scheduler() {
            return new Actor("scheduler", "scheduler");
        }
    }

    /** An event about items of one subject. */
    public static AuditEvent of(
            Instant at,
            Actor actor,
            String action,
            @Nullable UUID subject,
            List<UUID> objects,
            Map<String, Object> details) {
        return new AuditEvent(at, actor, action, subject, List.copyOf(objects), new JsonObject(details));
    }
}
