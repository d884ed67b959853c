package fi.vastuugroup.privacy.register.item;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.MonthDay;
import java.time.Period;
import java.util.Map;

/**
 * Sets how long each kind of record is kept ({@code privacy.retention}): the data protection officer's to confirm
 * (notice §7).
 */
@Unremovable
@ConfigMapping(prefix = "privacy.retention")
public interface RetentionSettings {

    /**
     * The rule of each category, by its name: {@code P24M} from the item's event, {@code P36M-after-withdrawal}, {@code
     * relation}, {@code relation-or-withdrawal}, {@code until-lifted} or {@code accounting}.
     */
    Map<String, String> rules();

    /** How long after the last contact a person is kept who never had a contact role. */
    Period prospectPeriod();

    /**
     * How long after its end a contact role is kept of whose customer's service history nothing is known (notice §7): not
     * known is not none.
     */
    Period unknownHistoryPeriod();

    /** How many years after the year in which the financial year ended vouchers are kept (Accounting Act 2:10). */
    int accountingYears();

    /** The last day of the controller's financial year. */
    MonthDay financialYearEnd();

    /** How often a run looks for what is due; an hour keeps the promise of 24 hours with room for failures; {@code off}
     * stops the scheduler. */
    String every();

    /** About how many items one transaction of a run deletes; a quarter of them while the replica answers single requests. */
    @WithDefault("1000")
    int batchSize();
}
