package bench.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a measurement has to work with.
 *
 * @param register the people
 */
public record Site(Options options, Installation installation, Register register) {

    /** So many portals on one database, fresh: nothing is compiled and nothing remembered. */
    public record Portals(List<Application> all) implements AutoCloseable {

        public Application first() {
            return all.get(0);
        }

        public int[] ports() {
            return all.stream().mapToInt(Application::port).toArray();
        }

        @Override
        public void close() throws InterruptedException {
            for (Application portal : all) {
                portal.close();
            }
        }
    }

    /** Starts portals as the run is set. */
    public Portals portals() throws IOException, InterruptedException {
        return portals(settings(options.scheduled(), Map.of()));
    }

    /** Starts portals whose scheduled jobs run. */
    public Portals scheduledPortals(Map<String, String> more) throws IOException, InterruptedException {
        return portals(settings(true, more));
    }

    /** Starts what a check is measured against. */
    public Application bareHandler() throws IOException, InterruptedException {
        return Application.bareHandler(installation.settings(), options.heap());
    }

    private Map<String, String> settings(boolean scheduled, Map<String, String> more) {
        Map<String, String> settings = new TreeMap<>(installation.settings());
        settings.put("quarkus.scheduler.enabled", Boolean.toString(scheduled));
        settings.putAll(more);
        return settings;
    }

    private Portals portals(Map<String, String> settings) throws IOException, InterruptedException {
        List<Application> portals = new ArrayList<>();
        for (int i = 0; i < options.replicas(); i++) {
            portals.add(Application.portal(settings, options.heap()));
        }
        return new Portals(portals);
    }
}
