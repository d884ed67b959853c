package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Checks that mails go to a real server, from an address of the controller, with links that nobody on the way can
 * change.
 */
@ApplicationScoped
class MailCheck implements StartupCheck {

    @Override
    public Stream<String> findings(Config config) {
        return Stream.of(
                        finding(
                                text(config, "privacy.portal-url").startsWith("https://"),
                                "privacy.portal-url must be the portal's address for customers, with https"),
                        finding(
                                isSet(config, "quarkus.mailer.host"),
                                "quarkus.mailer.host must be set: the mail server"),
                        finding(
                                text(config, "quarkus.mailer.from").contains("@"),
                                "quarkus.mailer.from must be the address that mails come from"),
                        finding(
                                !text(config, "quarkus.mailer.mock").equals("true"),
                                "quarkus.mailer.mock must not be set: no mail would be sent"))
                .filter(finding -> !finding.isEmpty());
    }

    private static String finding(boolean fulfilled, String otherwise) {
        return fulfilled ? "" : otherwise;
    }

    /** Whether somebody has set it: the platform has a mail server of its own for whom nobody names one, this machine. */
    private static boolean isSet(Config config, String property) {
        return !text(config, property).isBlank()
                && config.getConfigValue(property).getSourceOrdinal() > Integer.MIN_VALUE;
    }

    private static String text(Config config, String property) {
        return config.getOptionalValue(property, String.class).orElse("");
    }
}
