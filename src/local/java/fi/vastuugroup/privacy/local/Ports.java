package fi.vastuugroup.privacy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports for servers that are about to start on this machine. */
public final class Ports {

    private static final int FIRST = 20_000;

    /** Below the range from which Linux takes the ports of outgoing connections: none of those comes in between. */
    private static final int BEYOND_LAST = 32_768;

    private static final int ATTEMPTS = 1_000;

    private Ports() {}

    /** A port that nobody uses now, and that no outgoing connection will get. */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port from " + FIRST + " to " + (BEYOND_LAST - 1) + " is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException taken) {
            return false;
        }
    }
}
