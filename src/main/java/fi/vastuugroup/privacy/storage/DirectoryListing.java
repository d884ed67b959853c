package fi.vastuugroup.privacy.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what lies in an area of a directory, one of its folders in memory at a time. */
final class DirectoryListing {

    private static final int FOLDERS = 256;
    private static final int HEXADECIMAL = 16;

    private final Path root;
    private final String area;

    DirectoryListing(Path root, String area) {
        this.root = root;
        this.area = area;
    }

    List<StoredObject> read(@Nullable ObjectKey after, int most) throws IOException {
        List<StoredObject> found = new ArrayList<>();
        int first = after == null ? 0 : Integer.parseInt(DirectoryPlace.fan(after), HEXADECIMAL);
        Path folders = root.resolve(area);
        if (DirectoryPlace.isDirectory(folders)) {
            for (int i = first; i < FOLDERS && found.size() < most; i++) {
                folder(folders.resolve(String.format("%02x", i)), after, most, found);
            }
        }
        return found;
    }

    private void folder(Path folder, @Nullable ObjectKey after, int most, List<StoredObject> found) throws IOException {
        if (!DirectoryPlace.isDirectory(folder)) {
            return;
        }
        // Of an object that became whole meanwhile there are two files for a moment: it is one object.
        TreeMap<String, Path> byId = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> byId.put(id(file), file));
        }
        for (var entry : byId.entrySet()) {
            if (found.size() < most
                    && (after == null || entry.getKey().compareTo(after.id().toString()) > 0)) {
                stored(entry.getKey(), entry.getValue()).ifPresent(found::add);
            }
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(DirectoryPlace.PART)
                ? name.substring(0, name.length() - DirectoryPlace.PART.length())
                : name;
    }

    /** What a file is as an object; none where it is gone, or nothing that the store has put there. */
    private Optional<StoredObject> stored(String name, Path file) throws IOException {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return ObjectKey.of(area, name)
                    .filter(key -> is.isRegularFile())
                    .map(key -> new StoredObject(
                            key, is.size(), is.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
