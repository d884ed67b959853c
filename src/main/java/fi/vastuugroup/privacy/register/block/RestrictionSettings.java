package fi.vastuugroup.privacy.register.block;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** How restrictions end: {@code privacy.restriction}. */
@Unremovable
@ConfigMapping(prefix = "privacy.restriction")
public interface RestrictionSettings {

    /** How long before it is lifted the subject is told (Art. 18(3)). */
    Period liftNotice();

    /** How often the restrictions whose day has come are lifted. */
    String liftEvery();
}
