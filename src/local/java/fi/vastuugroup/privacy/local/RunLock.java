package fi.vastuugroup.privacy.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a directory of kept data for one run at a time. The operating system lets go of it when the process ends, however
 * it ends; the file stays, and tells a second run where the first one is.
 */
final class RunLock implements AutoCloseable {

    static final String FILE = "run.lock";

    private final FileChannel file;

    private RunLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the directory.
     *
     * @param address where this run will be found
     * @throws LocalRunException when another run has it: where that one is found, and its process
     */
    static RunLock take(Path directory, String address) throws IOException {
        Files.createDirectories(directory);
        var path = directory.resolve(FILE);
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locks(file)) {
            file.close();
            throw new LocalRunException(
                    "It already runs: " + Files.readString(path).strip());
        }
        file.truncate(0);
        var text = "%s (pid %d)%n".formatted(address, ProcessHandle.current().pid());
        file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        return new RunLock(file);
    }

    private static boolean locks(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
