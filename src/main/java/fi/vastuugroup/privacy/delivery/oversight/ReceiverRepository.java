package fi.vastuugroup.privacy.delivery.oversight;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is stored of receivers' webhooks, for staff. */
@ApplicationScoped
class ReceiverRepository implements PanacheRepositoryBase<ReceiverEntity, String> {

    /** All that asked for something, by name. */
    Uni<Map<String, ReceiverEntity>> byName() {
        return listAll()
                .map(all -> all.stream().collect(Collectors.toMap(stored -> stored.receiver, Function.identity())));
    }
}
