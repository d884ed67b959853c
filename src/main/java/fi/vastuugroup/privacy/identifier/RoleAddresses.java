package fi.vastuugroup.privacy.identifier;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises addresses that several people read ({@code info@}, {@code sales-fi@}): no evidence of who someone is. An
 * address counts as one by its local part, or by the part before its first separator; rather one too many than one too
 * few, for whoever is not linked can still ask staff.
 */
@ApplicationScoped
public class RoleAddresses {

    /** Which addresses are nobody's own ({@code privacy.login}). */
    @Unremovable
    @ConfigMapping(prefix = "privacy.login")
    public interface Settings {

        /** Local parts of addresses that are nobody's own: RFC 2142 and the usual Finnish, Swedish and English ones. */
        Set<String> roleAddresses();
    }

    private final Set<String> localParts;

    RoleAddresses(Settings settings) {
        localParts = settings.roleAddresses().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean contains(EmailAddress address) {
        String localPart = before(address.localPart(), "+");
        return localParts.contains(localPart) || localParts.contains(before(localPart, "._-"));
    }

    private static String before(String text, String separators) {
        for (int i = 1; i < text.length(); i++) {
            if (separators.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
