package fi.vastuugroup.privacy.local;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * How the local run was asked to run.
 *
 * @param directory where the data is kept between runs
 * @param wipe whether to begin with nothing
 */
record LocalRunSettings(Path directory, boolean wipe, int port, int managementPort, int issuersPort, int mailPort) {

    private static final int NO_PORT = -1;
    private static final int LARGEST_PORT = 65_535;

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
                port(properties, "port"),
                port(properties, "management-port"),
                port(properties, "issuers-port"),
                port(properties, "mail-port"));
    }

    private static int port(Properties properties, String name) {
        try {
            return Integer.parseInt(properties.getProperty(name).strip());
        } catch (NumberFormatException e) {
            return NO_PORT;
        }
    }

    /** Says which port is taken, before half of the run has started. */
    void requireFreePorts() {
        var ports = List.of(port, managementPort, issuersPort, mailPort);
        if (Set.copyOf(ports).size() < ports.size()) {
            throw new LocalRunException(
                    "Each of local.port, local.management-port, local.issuers-port and local.mail-port is"
                            + " another: " + ports);
        }
        requireFree(port, "local.port");
        requireFree(managementPort, "local.management-port");
        requireFree(issuersPort, "local.issuers-port");
        requireFree(mailPort, "local.mail-port");
    }

    private static void requireFree(int port, String property) {
        if (port < 1 || port > LARGEST_PORT) {
            throw new LocalRunException("-D%s must be a port: 1 to %d".formatted(property, LARGEST_PORT));
        }
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
