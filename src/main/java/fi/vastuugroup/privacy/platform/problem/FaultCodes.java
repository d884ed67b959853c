package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what can be wrong with a place in a request by a stable code: what the code says by its key in
 * {@code faults_*.properties}, what a constraint says by the constraint.
 */
public final class FaultCodes {

    /** Where neither tells more. */
    static final String NOT_VALID = "not-valid";

    /** {@code {jakarta.validation.constraints.NotNull.message}}: the constraint, and which of its messages. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{?[\\w.]*?(\\w+)\\.([a-z]+)\\}?");

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

    /** A value that is missing has one code, whichever says it; and none is called as a value of JSON is. */
    private static final Map<String, String> OTHER_NAMES = Map.of("not-null", "required", "null", "absent");

    private FaultCodes() {}

    /** The code of a constraint's message, by its template. */
    static String ofConstraint(String template) {
        Matcher parts = TEMPLATE.matcher(template);
        if (!parts.matches()) {
            return NOT_VALID;
        }
        String name = parts.group(2).equals("message") ? parts.group(1) : parts.group(2);
        String code = INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        return OTHER_NAMES.getOrDefault(code, code);
    }

    /** Every code, in the order of the alphabet. */
    public static Set<String> all() {
        Set<String> codes = new TreeSet<>(Texts.load("faults").keys(Language.EN));
        Texts.load("ValidationMessages").keys(Language.EN).forEach(key -> codes.add(ofConstraint(key)));
        return codes;
    }
}
