package fi.vastuugroup.privacy.platform.shedding;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose requests share places, so that those of one lane take none from another's. What is in no lane is answered from memory
 * ({@code /}, the notice, words), or streams its body: of streams each client has only so many, and their chunks take turns.
 */
enum Lane {
    /** Customers and staff, at their pages. */
    PERSONS("me", "staff"),

    /** Whoever follows a link of a message, without a login: they hold up nobody who has one. */
    LINKS("unsubscribe", "email-confirmations", "subscription-confirmations", "request-receipts"),

    /** Partners and source systems, one request at a time. */
    MACHINES(
            "prohibition-checks",
            "prohibition-changes",
            "disclosures",
            "disclosed-references",
            "objections",
            "notifications",
            "quota",
            "mailing-list-subscriptions",
            "unsubscribe-links");

    private static final String API = "/api/v1/";
    private static final Set<String> STREAMS = Set.of(API + "prohibition-checks/bulk");

    /** What the platform does not look at when it looks for the operation. */
    private static final Pattern MATRIX_PARAMETERS = Pattern.compile(";[^/]*");

    private static final Map<String, Lane> OF_FIRST = Arrays.stream(values())
            .flatMap(lane -> Stream.of(lane.first).map(first -> Map.entry(first, lane)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String[] first;

    /**
     * @param first the first segments of its operations' paths, behind the version
     */
    Lane(String... first) {
        this.first = first;
    }

    /** The lane of a request by its path; empty where it is in none. */
    static Optional<Lane> of(String path) {
        String plain =
                path.indexOf(';') < 0 ? path : MATRIX_PARAMETERS.matcher(path).replaceAll("");
        if (!plain.startsWith(API) || STREAMS.contains(plain)) {
            return Optional.empty();
        }
        int end = plain.indexOf('/', API.length());
        return Optional.ofNullable(OF_FIRST.get(plain.substring(API.length(), end < 0 ? plain.length() : end)));
    }

    /** Its name in settings and labels. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
