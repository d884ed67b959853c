package fi.vastuugroup.privacy.local;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the start of the local run tells: where to look, who there is, how to get a token. */
final class Welcome {

    private static final String TEXT = """

            Privacy Portal runs.   API documentation  http://localhost:%1$d/docs
                                   Contract           http://localhost:%1$d/openapi
                                   Health, metrics    http://localhost:%2$d/q/health  http://localhost:%2$d/metrics

            %4$s
            A token (any password or secret will do; it lasts eight hours):
              customer, staff  %5$s
                               TOKEN=$(curl -s http://localhost:%3$d/customers/token -d grant_type=password -d client_id=cli -d username=aino -d password=any | %6$s)
              partner          TOKEN=$(curl -s http://localhost:%3$d/machines/token -u acme-events:any -d grant_type=client_credentials | %6$s)
              source system    TOKEN=$(curl -s http://localhost:%3$d/machines/token -u crm:any -d grant_type=client_credentials | %6$s)
            and with it:       curl -H "Authorization: Bearer $TOKEN" http://localhost:%1$d/api/v1/me

            Data stays in .local between runs; begin anew: mvn -Plocal -Dlocal.wipe
            Stop with Ctrl-C.
            """;

    private Welcome() {}

    static String text(LocalRunSettings settings) {
        return TEXT.formatted(
                settings.port(),
                settings.managementPort(),
                settings.issuersPort(),
                personas(),
                "by a persona's key; staff at /staff/token instead of /customers/token",
                "sed -E 's/.*\"access_token\" *: *\"([^\"]+)\".*/\\1/'");
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
