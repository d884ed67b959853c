import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Ends a second {@code mvn -Plocal} before it builds: the first one still reads the files that a build writes anew. */
class AlreadyRuns {

    /** As {@code RunLock} has it, which is not compiled yet. */
    private static final String LOCK = "run.lock";

    private AlreadyRuns() {}

    /** Takes the directory of the kept data. */
    public static void main(String[] arguments) throws IOException {
        Path lock = Path.of(arguments[0], LOCK);
        if (Files.exists(lock) && isHeld(lock)) {
            System.out.println("\nIt already runs: " + Files.readString(lock).strip() + "\n");
            System.exit(1);
        }
    }

    private static boolean isHeld(Path lock) throws IOException {
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return file.tryLock() == null;
        }
    }
}
