package fi.vastuugroup.privacy.marketing.link;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import fi.vastuugroup.privacy.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks the key of links at the start: whoever has it can unsubscribe anybody, and read whose link is whose. */
@ApplicationScoped
class LinkKeyCheck implements StartupCheck {

    @Override
    public Stream<String> findings(Config config) {
        return Secrets.finding(config, "privacy.unsubscribe.key").stream();
    }
}
