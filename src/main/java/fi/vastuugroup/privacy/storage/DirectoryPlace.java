package fi.vastuugroup.privacy.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Knows where an object of a directory lies: {@code recordings/0d/0d3c…}, and {@code ….part} beside it while it is written.
 * No link leads out of the directory: one that stands in the way is a failure.
 *
 * @param root the directory, which may be a link itself
 */
record DirectoryPlace(Path root, ObjectKey key) {

    static final String PART = ".part";

    private static final int FANNED = 2;

    static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The object, whole. */
    Path whole() {
        return folder().resolve(key.id().toString());
    }

    /** The object while it is written. */
    Path part() {
        return folder().resolve(key.id() + PART);
    }

    Path folder() {
        return area().resolve(fan(key));
    }

    /** The folder's name within its area. */
    static String fan(ObjectKey key) {
        return key.id().toString().substring(0, FANNED);
    }

    /** Makes the folder, if it is not there, so that it outlives a crash. */
    void makeFolder() throws IOException {
        makeDirectory(area());
        makeDirectory(folder());
    }

    /** Whether the folder is there. */
    boolean hasFolder() throws IOException {
        return isDirectory(area()) && isDirectory(folder());
    }

    /** @throws NotDirectoryException when something else stands there, a link perhaps */
    static boolean isDirectory(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(path.toString());
        }
        return false;
    }

    /** Brings to the disk which names a directory has. */
    static void force(Path directory) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private Path area() {
        return root.resolve(key.area());
    }

    private static void makeDirectory(Path directory) throws IOException {
        if (isDirectory(directory)) {
            return;
        }
        try {
            Files.createDirectory(directory, OWNERS_DIRECTORY);
        } catch (FileAlreadyExistsException byAnother) {
            isDirectory(directory);
        }
        Path parent = directory.getParent();
        if (parent != null) {
            force(parent);
        }
    }
}
