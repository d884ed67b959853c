package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.Secrets;
import fi.vastuugroup.privacy.platform.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The pepper must be a secret: with it, anyone can test whether an address is in the register. */
@ApplicationScoped
class PepperCheck implements StartupCheck {

    @Override
    public Stream<String> findings(Config config) {
        return Secrets.finding(config, "privacy.pepper").stream();
    }
}
