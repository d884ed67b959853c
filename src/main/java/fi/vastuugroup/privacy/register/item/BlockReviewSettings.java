package fi.vastuugroup.privacy.register.item;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** When staff looks again at what pauses deletion, unless they name a day: {@code privacy.block-review}. */
@Unremovable
@ConfigMapping(prefix = "privacy.block-review")
public interface BlockReviewSettings {

    /**
     * How long after a restriction was placed staff looks at it again: a pending weighing, a contested accuracy, a legal
     * claim (Art. 18(1)).
     */
    Period restrictions();

    /**
     * How long after a hold was placed staff looks at it again; of one that delays what a person asked, the person is told
     * the day.
     */
    Period holds();
}
