package bench.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the identifiers that are asked about, every second one unknown: as a partner sends them, and as they are stored. Those of
 * all models are among them, whatever the number of people.
 */
public final class Keys {

    private static final int MANY = 20_000;
    private static final int BLOCK = 64;

    /** A prime: known and unknown ones are mixed, and stand beside one another nowhere. */
    private static final long STRIDE = 7_919;

    private final String pepper;

    public Keys(String pepper) {
        this.pepper = pepper;
    }

    public static Path sent() {
        return Application.WORK.resolve("sent");
    }

    public static Path stored() {
        return Application.WORK.resolve("stored");
    }

    /** Writes both files for a register of so many people. */
    public void write(int subjects) throws IOException {
        List<String> sent = new ArrayList<>();
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            long place = i * STRIDE % MANY;
            int person = 1 + (int) (place * 2 * subjects / MANY + place % Math.min(Models.MANY, 2L * subjects / MANY));
            byte[] hash = sha256(address(person).getBytes(StandardCharsets.UTF_8));
            sent.add(HexFormat.of().formatHex(hash));
            stored.add(HexFormat.of().formatHex(sha256(outerPad(), sha256(innerPad(), hash))));
        }
        Files.write(sent(), sent);
        Files.write(stored(), stored);
    }

    public static String address(int person) {
        return "bench-" + person + "@example.org";
    }

    /** The blocks before what HMAC-SHA-256 hashes (RFC 2104), with which the database makes it of its own SHA-256. */
    public byte[] innerPad() {
        return pad(0x36);
    }

    public byte[] outerPad() {
        return pad(0x5c);
    }

    private byte[] pad(int with) {
        byte[] block = Arrays.copyOf(pepper.getBytes(StandardCharsets.UTF_8), BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) with;
        }
        return block;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
