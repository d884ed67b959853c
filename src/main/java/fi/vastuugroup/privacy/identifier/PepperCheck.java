package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import fi.vastuugroup.privacy.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Checks that the peppers are secrets: with them, anyone can test whether an address is in the register. And none may
 * be missing, for nothing that is stored would be found.
 */
@ApplicationScoped
class PepperCheck implements StartupCheck {

    private static final String OTHERS = "privacy.peppers.";

    @Override
    public Stream<String> findings(Config config) {
        int written =
                config.getOptionalValue("privacy.pepper-version", Integer.class).orElse(1);
        boolean rotating = config.getOptionalValue("privacy.pepper-rotating", Boolean.class)
                .orElse(false);
        List<String> findings = new ArrayList<>();
        Secrets.finding(config, "privacy.pepper").ifPresent(findings::add);
        for (int version = 1; version < written; version++) {
            Secrets.finding(config, OTHERS + version).ifPresent(findings::add);
        }
        boolean next =
                config.getOptionalValue(OTHERS + (written + 1), String.class).isPresent();
        if (next) {
            Secrets.finding(config, OTHERS + (written + 1)).ifPresent(findings::add);
        }
        if (rotating && written == 1 && !next) {
            findings.add("privacy.pepper-rotating needs another pepper: privacy.peppers.2");
        }
        return findings.stream();
    }
}
