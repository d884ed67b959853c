package fi.vastuugroup.privacy.identity.token;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the staff's issuer says about a member of staff: {@code privacy.staff}. */
@Unremovable
@ConfigMapping(prefix = "privacy.staff")
public interface StaffSettings {

    /** The claim with the unit in which a member of staff works. A data subject sees it on their access log. */
    @WithDefault("department")
    String unitClaim();
}
