package fi.vastuugroup.privacy.local;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the start of the local run tells: where to look, who there is, how to get a token. */
final class Welcome {

    private static final String TEXT = """

            Privacy Portal runs.   The page           http://localhost:%1$d/
                                   API documentation  http://localhost:%1$d/docs
                                   Contract           http://localhost:%1$d/openapi
                                   Health, metrics    http://localhost:%2$d/q/health  http://localhost:%2$d/metrics
                                   Mails that went    http://localhost:%3$d/mail
                                   Webhooks sent      http://localhost:%3$d/webhooks/acme-events

            %4$s
            With the token of a persona, by its key (it lasts eight hours):
              a customer     curl -H "Authorization: Bearer $(curl -s http://localhost:%3$d/token/aino)" http://localhost:%1$d/api/v1/me
              a partner      curl -H "Authorization: Bearer $(curl -s http://localhost:%3$d/token/acme-events)" -H "Content-Type: application/json" \\
                                 -d '%5$s' http://localhost:%1$d/api/v1/prohibition-checks
              a source       curl -H "Authorization: Bearer $(curl -s http://localhost:%3$d/token/crm)" -H "Content-Type: application/x-ndjson" \\
                                 -d '%6$s' http://localhost:%1$d/api/v1/register-batches

            Data stays in .local between runs; begin anew: mvn -Plocal -Dlocal.wipe
            Stop with Ctrl-C.
            """;

    private static final String CHECK =
            "{\"checks\": [{\"identifierType\": \"phone\", \"identifier\": \"+46846500450\", \"channel\": \"phone\","
                    + " \"scope\": \"direct-marketing\"}]}";

    private static final String LINE =
            "{\"op\": \"upsert\", \"id\": \"interest-1\", \"version\": 1, \"person\": {\"id\": \"C-1001\"},"
                    + " \"collected\": {\"how\": \"phone call\", \"at\": \"2026-01-05T10:00:00Z\"}, \"content\":"
                    + " {\"category\": \"interests\", \"topic\": \"Building sites\","
                    + " \"declaredAt\": \"2026-01-05T10:00:00Z\"}}";

    private Welcome() {}

    static String text(LocalRunSettings settings) {
        return TEXT.formatted(
                settings.port(), settings.managementPort(), settings.issuersPort(), personas(), CHECK, LINE);
    }

    private static String personas() {
        return Personas.all().stream()
                .collect(Collectors.groupingBy(
                        Persona::kind, TreeMap::new, Collectors.mapping(Welcome::line, Collectors.joining())))
                .entrySet()
                .stream()
                .map(group -> heading(group.getKey()) + "\n" + group.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String heading(Persona.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> "Customers";
            case STAFF -> "Staff";
            case PARTNER -> "Partners";
            case SOURCE_SYSTEM -> "Source systems";
        };
    }

    private static String line(Persona persona) {
        return "  %-13s %s: %s%n".formatted(persona.key(), persona.name(), persona.shows());
    }
}
