package fi.vastuugroup.privacy.delivery.oversight;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the stored notifications, for staff. */
@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<NotificationEntity, UUID> {

    /**
     * Those that are not confirmed, oldest first, up to so many.
     *
     * @param filter only those that stand so; all without it
     * @param receiver only this one's; all without it
     * @param after only what came after this one
     * @param tooOld what was made before has not been confirmed for too long
     */
    Uni<List<NotificationEntity>> notConfirmed(
            @Nullable DeliveryFilter filter,
            @Nullable String receiver,
            @Nullable UUID after,
            Instant tooOld,
            int most) {
        List<String> conditions = new ArrayList<>(List.of("acknowledgedAt is null"));
        Map<String, Object> values = new HashMap<>();
        if (receiver != null) {
            conditions.add("receiver = :receiver");
            values.put("receiver", receiver);
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        if (filter != null) {
            conditions.add(
                    switch (filter) {
                        case PENDING -> "deadAt is null";
                        case DEAD -> "deadAt is not null";
                        case UNCONFIRMED -> "createdAt < :tooOld";
                    });
        }
        if (filter == DeliveryFilter.UNCONFIRMED) {
            values.put("tooOld", tooOld);
        }
        return find(String.join(" and ", conditions) + " order by id", values)
                .page(0, most)
                .list();
    }
}
