package fi.vastuugroup.privacy.local;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * How the local run was asked to run.
 *
 * @param directory where the data is kept between runs
 * @param wipe whether to begin with nothing
 */
record LocalRunSettings(Path directory, boolean wipe, int port, int managementPort, int issuersPort, int mailPort) {

    static LocalRunSettings read() {
        var properties = new Properties();
        try (var file = LocalRunSettings.class.getResourceAsStream("/local-run.properties");
                var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LocalRunSettings(
                Path.of(properties.getProperty("directory")),
                Boolean.parseBoolean(properties.getProperty("wipe")),
                Integer.parseInt(properties.getProperty("port")),
                Integer.parseInt(properties.getProperty("management-port")),
                Integer.parseInt(properties.getProperty("issuers-port")),
                Integer.parseInt(properties.getProperty("mail-port")));
    }

    /** Says which port is taken, before half of the run has started. */
    void requireFreePorts() {
        requireFree(port, "local.port");
        requireFree(managementPort, "local.management-port");
        requireFree(issuersPort, "local.issuers-port");
        requireFree(mailPort, "local.mail-port");
    }

    private static void requireFree(int port, String property) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new LocalRunException(
                    "Port %d is taken. Stop what uses it, or choose another: mvn -Plocal -D%s=%d"
                            .formatted(port, property, port + 10),
                    e);
        }
    }
}
