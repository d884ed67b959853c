package fi.vastuugroup.privacy.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was handed. */
@ApplicationScoped
public class CountingReplayer implements JournalReplayer {

    static final String KIND = "counted";

    private final List<Integer> replayed = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        replayed.add(content.getInteger("number"));
        return Uni.createFrom().item(true);
    }

    List<Integer> replayed() {
        return replayed;
    }
}
