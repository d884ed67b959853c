package fi.vastuugroup.privacy.replicas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a replica used at most: its heap, by what its collections wrote, and all of it, as Linux says. */
final class Memory {

    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

    private final Path log;

    private Memory(Path log) {
        this.log = log;
    }

    static Memory observed(String name) throws IOException {
        return new Memory(
                Files.createDirectories(Replica.LOGS).resolve(name + "-gc.log").toAbsolutePath());
    }

    /** What its JVM is told. */
    String[] options() {
        return new String[] {"-Xlog:gc:file=" + log + "::filecount=0"};
    }

    /** In a sentence. */
    String peaks(Replica replica) throws IOException {
        long before = 0;
        long after = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                before = Math.max(before, Long.parseLong(collection.group(1)));
                after = Math.max(after, Long.parseLong(collection.group(2)));
            }
        }
        return "at most %d MB of heap in use, %d MB after a collection, %s".formatted(before, after, resident(replica));
    }

    private static String resident(Replica replica) throws IOException {
        Path status = Path.of("/proc/" + replica.pid() + "/status");
        if (!Files.exists(status)) {
            return "resident: not known here";
        }
        Matcher peak = RESIDENT.matcher(Files.readString(status));
        return peak.find() ? Long.parseLong(peak.group(1)) / 1024 + " MB resident" : "resident: not known here";
    }
}
