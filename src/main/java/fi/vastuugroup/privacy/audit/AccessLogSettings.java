package fi.vastuugroup.privacy.audit;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** How the subjects' access log is kept: {@code privacy.access-log}. */
@Unremovable
@ConfigMapping(prefix = "privacy.access-log")
public interface AccessLogSettings {

    /** The even pace at which subjects' entries are derived from the recorded checks. */
    String deriveEvery();
}
