package fi.vastuugroup.privacy.audit;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** How the subjects' access log is kept: {@code privacy.access-log}. */
@Unremovable
@ConfigMapping(prefix = "privacy.access-log")
public interface AccessLogSettings {

    /** The even pace at which subjects' entries are derived from the recorded checks. */
    String deriveEvery();

    /** How long a look that an authority ordered is kept from its subject, where the look does not say until when. */
    Period authorityOrderHiddenFor();

    /** How far ahead anything may be kept from its subject at once; an order that lasts longer is renewed. */
    Period authorityOrderHiddenAtMost();
}
