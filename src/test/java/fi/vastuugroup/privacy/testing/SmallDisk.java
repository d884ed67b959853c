package fi.vastuugroup.privacy.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A disk of a few bytes, in memory, that a test can fill. Only root can mount one, and not everywhere. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4_096;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Whether this machine lets us mount one. */
    public static boolean canBeMade() {
        try {
            Path directory = Files.createTempDirectory("small-disk");
            boolean made = mount(directory, BLOCK / 1_024);
            if (made) {
                new SmallDisk(directory).close();
            }
            Files.delete(directory);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mounts one at a directory, whose files are out of sight until it is closed. */
    public static SmallDisk mountedAt(Path directory, int kibibytes) {
        if (!mount(directory, kibibytes)) {
            throw new IllegalStateException("no disk can be mounted");
        }
        return new SmallDisk(directory);
    }

    /** The file that takes up all the room. */
    public Path ballast() {
        return directory.resolve("ballast");
    }

    /** Takes up all the room there is. */
    public void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            // As meant.
        }
    }

    /** Gives the room back. */
    public void clear() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!done("umount", "--lazy", directory.toString())) {
            throw new IllegalStateException("the disk cannot be taken away: " + directory);
        }
    }

    private static boolean mount(Path directory, int kibibytes) {
        return done(
                "mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k,mode=0700", "small-disk", directory.toString());
    }

    private static boolean done(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
