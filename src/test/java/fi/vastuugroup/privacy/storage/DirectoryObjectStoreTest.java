package fi.vastuugroup.privacy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory keeps what every store does, and nothing outside of itself. */
class DirectoryObjectStoreTest extends ObjectStoreContract {

    @TempDir
    private Path directory = Path.of("");

    @TempDir
    private Path outside = Path.of("");

    @Override
    ObjectStore store() {
        return new DirectoryObjectStore(Vertx.newInstance(vertx), directory);
    }

    @Test
    void anObjectIsItsOwnersFile() throws IOException {
        ObjectKey key = stored(Contents.of(10));

        assertThat(files()).containsExactly(new DirectoryPlace(directory, key).whole());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyIsUsedOnce() {
        byte[] first = Contents.of(10);
        ObjectKey key = stored(first);

        assertThatThrownBy(() -> store().put(key, "audio/mpeg", 3, Contents.inParts(Contents.of(3)))
                        .await()
                        .indefinitely())
                .isInstanceOf(IllegalStateException.class);
        assertThat(Contents.whole(store().read(key, 0, 10))).isEqualTo(first);
    }

    @Test
    void whatACrashLeavesIsListedAndCanBeDeleted() throws IOException, InterruptedException {
        ObjectKey key = key();
        // Nobody goes on with it, as after a crash.
        store().put(key, "audio/mpeg", 1_000_000, endless(Contents.of(900_000)))
                .subscribe()
                .with(stored -> {});
        eventually(() -> !listed().isEmpty() && listed().get(0).bytes() > 0);

        assertThat(listed()).extracting(StoredObject::key).containsExactly(key);
        assertThat(exists(key)).isFalse();
        assertThatThrownBy(() -> Contents.whole(store().read(key, 0, 1))).isInstanceOf(NoSuchObjectException.class);

        store().delete(key).await().indefinitely();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsGivenUpIsGoneFromTheDisk() throws IOException, InterruptedException {
        var put = store().put(key(), "audio/mpeg", 1_000_000, endless(Contents.of(900_000)))
                .subscribe()
                .with(stored -> {});
        TimeUnit.MILLISECONDS.sleep(100);
        put.cancel();

        eventually(() -> files().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void noLinkLeadsOutside(int depth) throws IOException {
        ObjectKey key = key();
        DirectoryPlace place = new DirectoryPlace(directory, key);
        Path link =
                List.of(directory.resolve(AREA), place.folder(), place.whole()).get(depth);
        Files.createDirectories(link.getParent());
        Path secret = Files.writeString(outside.resolve(key.id().toString()), "not yours");
        Files.createDirectories(outside.resolve(DirectoryPlace.fan(key)));
        Files.writeString(
                outside.resolve(DirectoryPlace.fan(key)).resolve(key.id().toString()), "not yours");
        Files.createSymbolicLink(link, depth == 2 ? secret : outside);

        assertThatThrownBy(() -> Contents.whole(store().read(key, 0, 3))).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store().put(
                                key, "text/plain", 0, Multi.createFrom().empty())
                        .await()
                        .indefinitely())
                .isInstanceOfAny(StoreUnavailableException.class, IllegalStateException.class);
        assertThat(Files.readString(secret)).isEqualTo("not yours");
    }

    @Test
    void whatSomebodyElsePutThereIsNotListed() throws IOException {
        ObjectKey key = stored(Contents.of(10));
        Path folder = new DirectoryPlace(directory, key).folder();
        Files.writeString(folder.resolve("1-1-1-1-1"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createDirectory(folder.resolve("0d3c1c4a-0000-4000-8000-000000000000"));

        assertThat(listed()).extracting(StoredObject::key).containsExactly(key);
    }

    private static Multi<Buffer> endless(byte[] content) {
        return Multi.createBy()
                .concatenating()
                .streams(Contents.inParts(content), Multi.createFrom().nothing());
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
