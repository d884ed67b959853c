package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Match;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Tells the names that environment variables give to partners, sources and keys: {@code
 * PRIVACY_PARTNERS_OWN_MAILING_CLIENT_ID} is {@code privacy.partners.own-mailing.client-id}. A map has entries for the
 * names that are told alone, and where a name ends in a variable only the known settings say. It is the one that a
 * property has already, if there is such a one, and else in small letters, with dashes. Values are read as ever.
 */
@Priority(Priorities.LIBRARY + 1_000)
public class EnvironmentNames implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        return context.proceed(name);
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Set<String> names = new TreeSet<>();
        context.iterateNames().forEachRemaining(names::add);
        Map<String, String> given = new HashMap<>();
        names.stream().filter(name -> name.startsWith("privacy.")).forEach(name -> remember(name, given));
        Set<String> told = new TreeSet<>(names);
        told.removeIf(name -> isGuessed(name, names));
        names.stream()
                .filter(KnownSettings::isVariable)
                .flatMap(name -> KnownSettings.byVariable(name).stream())
                .forEach(match -> told.add(property(match, given)));
        return told.iterator();
    }

    /** Whether a name is a variable's with a dot for each of its lines, which is no setting of ours. */
    private static boolean isGuessed(String name, Set<String> names) {
        return name.startsWith("privacy.")
                && names.contains(KnownSettings.variable(name))
                && KnownSettings.of(name).isEmpty();
    }

    /** Remembers the names that properties give, as variables have them. */
    private static void remember(String name, Map<String, String> given) {
        KnownSettings.of(name).ifPresent(setting -> {
            Matcher names = setting.property().matcher(name);
            if (names.matches()) {
                for (int i = 1; i <= names.groupCount(); i++) {
                    given.putIfAbsent(KnownSettings.variable(unquoted(names.group(i))), names.group(i));
                }
            }
        });
    }

    private static String property(Match match, Map<String, String> given) {
        String name = match.setting().name();
        for (int i = 1; name.contains("*"); i++) {
            String id = match.matcher().group(i);
            name = name.replaceFirst(
                    "\\*",
                    Matcher.quoteReplacement(
                            given.getOrDefault(id, id.toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        String place = match.setting().kind().isList() ? match.matcher().group("place") : null;
        return place == null ? name : name + "[" + place + "]";
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }
}
