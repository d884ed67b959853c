package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses settings of {@code privacy.*} that nothing reads, and names the nearest that is known: a name that is mistyped
 * would be a value that nobody follows.
 */
@ApplicationScoped
class UnknownSettings implements StartupCheck {

    /** What Kubernetes tells each container of services, one of which may be named privacy-portal. */
    private static final Pattern OF_A_SERVICE = Pattern.compile(
            "PRIVACY_\\w*?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)");

    private static final int WHOLE = 2;
    private static final int HALF = 1;

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public Stream<String> findings(Config config) {
        return GivenSettings.names(config).stream()
                .filter(name -> KnownSettings.of(name).isEmpty())
                .filter(name -> !OF_A_SERVICE.matcher(name).matches())
                .map(name -> name + " is read by nothing; the nearest setting is " + nearest(name));
    }

    private static String nearest(String name) {
        boolean variable = KnownSettings.isVariable(name);
        return KnownSettings.all().stream()
                .map(Setting::name)
                .map(known -> variable ? KnownSettings.variable(known) : known)
                .min(Comparator.comparingInt((String known) -> distance(name, known))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The distance by Levenshtein; a letter of a name that the installation gives ({@code *}) counts half. */
    private static int distance(String name, String known) {
        int[] before = new int[known.length() + 1];
        for (int k = 1; k <= known.length(); k++) {
            before[k] = before[k - 1] + (known.charAt(k - 1) == '*' ? 0 : WHOLE);
        }
        for (int n = 1; n <= name.length(); n++) {
            int[] now = new int[known.length() + 1];
            now[0] = WHOLE * n;
            for (int k = 1; k <= known.length(); k++) {
                boolean any = known.charAt(k - 1) == '*';
                int same = any ? HALF : name.charAt(n - 1) == known.charAt(k - 1) ? 0 : WHOLE;
                now[k] = Math.min(
                        before[k - 1] + same,
                        Math.min(before[k] + (any ? HALF : WHOLE), now[k - 1] + (any ? 0 : WHOLE)));
            }
            before = now;
        }
        return before[known.length()];
    }
}
