package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps objects as files of a directory, which replicas may share. Parts of writes that ended in a crash stay, are listed,
 * and go with {@link #delete}; another replica's write may be under way, so that the start of one cleans nothing up. File
 * work is done on worker threads.
 */
final class DirectoryObjectStore implements ObjectStore {

    /** So many parts of the content are written at once. */
    private static final int GATHERED = 16;

    private final Vertx vertx;
    private final Path root;

    DirectoryObjectStore(Vertx vertx, Path root) {
        this.vertx = vertx;
        this.root = root;
    }

    @Override
    public Uni<Void> put(ObjectKey key, String contentType, long bytes, Multi<Buffer> content) {
        return Uni.createFrom().deferred(() -> {
            PartFile part = new PartFile(place(key));
            return work(part::open)
                    .chain(() -> ExactContent.of(content, bytes)
                            .group()
                            .intoLists()
                            .of(GATHERED)
                            .onItem()
                            .transformToUniAndConcatenate(buffers -> work(() -> part.write(buffers)))
                            .onItem()
                            .ignoreAsUni())
                    .chain(() -> work(part::keep))
                    .onFailure()
                    .call(() -> discard(part))
                    .onCancellation()
                    .call(() -> discard(part));
        });
    }

    /** What cannot be removed stays as a part. */
    private Uni<Void> discard(PartFile part) {
        return work(part::discard).onFailure().recoverWithNull();
    }

    @Override
    public Multi<Buffer> read(ObjectKey key, long from, long bytes) {
        return Multi.createFrom().deferred(() -> {
            OpenFile file = new OpenFile(place(key), from, bytes);
            return work(file::open)
                    .onItem()
                    .transformToMulti(opened -> Multi.createBy()
                            .repeating()
                            .uni(() -> answer(file::next))
                            .until(piece -> piece.length() == 0))
                    .onTermination()
                    .call(() -> work(file::close));
        });
    }

    @Override
    public Uni<Boolean> exists(ObjectKey key) {
        DirectoryPlace place = place(key);
        return answer(() -> place.hasFolder() && Files.isRegularFile(place.whole(), LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public Uni<Void> delete(ObjectKey key) {
        DirectoryPlace place = place(key);
        return work(() -> {
            if (place.hasFolder()) {
                Files.deleteIfExists(place.whole());
                Files.deleteIfExists(place.part());
                DirectoryPlace.force(place.folder());
            }
        });
    }

    @Override
    public Uni<List<StoredObject>> list(String area, @Nullable ObjectKey after, int most) {
        return answer(() -> new DirectoryListing(root, area).read(after, most));
    }

    private DirectoryPlace place(ObjectKey key) {
        return new DirectoryPlace(root, key);
    }

    private Uni<Void> work(FileWork work) {
        return answer(() -> {
                    work.run();
                    return true;
                })
                .replaceWithVoid();
    }

    /** On a worker, and not after what other requests have there. */
    private <T> Uni<T> answer(Callable<T> work) {
        return vertx.executeBlocking(work, false)
                .onFailure(IOException.class)
                .transform(failure -> new StoreUnavailableException("the directory of objects fails", failure));
    }

    /** Work on files. */
    @FunctionalInterface
    private interface FileWork {

        void run() throws IOException;
    }
}
