package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.storage.NoSuchObjectException;
import fi.vastuugroup.privacy.storage.ObjectKey;
import fi.vastuugroup.privacy.storage.ObjectStore;
import fi.vastuugroup.privacy.storage.StoreUnavailableException;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads the audio of an item from the store, for whoever was shown the item with its audio. */
@ApplicationScoped
public class RecordedAudio {

    /** Where the store has recordings. */
    static final String AREA = "recordings";

    private final ObjectStore store;

    RecordedAudio(ObjectStore store) {
        this.store = store;
    }

    static ObjectKey key(UUID object) {
        return new ObjectKey(AREA, object);
    }

    /**
     * Reads a part, as fast as it is taken. Fails with {@code not-found} where the audio was deleted or replaced meanwhile,
     * with {@code service-unavailable} while the store is away.
     */
    public Multi<Buffer> read(Item.Audio audio, long from, long bytes) {
        return store.read(key(audio.object()), from, bytes)
                .onFailure(NoSuchObjectException.class)
                .transform(gone -> new ProblemException(ProblemType.NOT_FOUND, "the audio is there no more"))
                .onFailure(StoreUnavailableException.class)
                .transform(away -> unavailable());
    }

    static ProblemException unavailable() {
        return new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "the store of recordings is not available");
    }
}
