package fi.vastuugroup.privacy.delivery.mail;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are sent ({@code privacy.mail}); the server is {@code quarkus.mailer}. */
@Unremovable
@ConfigMapping(prefix = "privacy.mail")
public interface MailSettings {

    /** How often pending mails are looked for; {@code off} stops the scheduler. */
    @WithDefault("10s")
    String every();

    /** How long after a first failure a mail is tried again; the time doubles with each. */
    @WithDefault("PT1M")
    Duration retryAfter();

    /** After how many attempts a mail is given up; 13 with doubling from a minute are three days. */
    @WithDefault("13")
    int attempts();
}
