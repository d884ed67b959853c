package fi.vastuugroup.privacy.request.assessment;

import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.DECIDED_BY_STAFF;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.ERASED;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.ERASED_WHEN_NO_RELATION_REMAINS;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.KEPT_UNTIL_THE_DUTY_ENDS;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.REDUCED_TO_A_PROOF;

import fi.vastuugroup.privacy.privacynotice.Category.ErasureClass;
import java.util.Map;
import java.util.Objects;

/**
 * The one table of erasure (Art. 17, notice §8): what the class of a category and the ground of the request make of its
 * items. The classes are those of the master table; "unlawful processing" goes to staff in every class, and a minor's
 * ground does not ask whether a relation remains.
 */
final class ErasureRules {

    /** What is done with items of a class on a ground. */
    enum Rule {
        ERASED,
        ERASED_WHEN_NO_RELATION_REMAINS,
        KEPT_UNTIL_THE_DUTY_ENDS,
        REDUCED_TO_A_PROOF,
        DECIDED_BY_STAFF
    }

    private static final Map<ErasureClass, Map<Ground, Rule>> TABLE = Map.of(
            ErasureClass.FREE,
            row(ERASED, ERASED, DECIDED_BY_STAFF, ERASED),
            ErasureClass.RELATION,
            row(ERASED_WHEN_NO_RELATION_REMAINS, ERASED_WHEN_NO_RELATION_REMAINS, DECIDED_BY_STAFF, ERASED),
            ErasureClass.DUTY,
            row(KEPT_UNTIL_THE_DUTY_ENDS, KEPT_UNTIL_THE_DUTY_ENDS, DECIDED_BY_STAFF, KEPT_UNTIL_THE_DUTY_ENDS),
            ErasureClass.PROOF,
            row(REDUCED_TO_A_PROOF, REDUCED_TO_A_PROOF, DECIDED_BY_STAFF, REDUCED_TO_A_PROOF));

    private ErasureRules() {}

    private static Map<Ground, Rule> row(Rule consentWithdrawn, Rule objection, Rule unlawful, Rule minor) {
        return Map.of(
                Ground.CONSENT_WITHDRAWN, consentWithdrawn,
                Ground.OBJECTION, objection,
                Ground.UNLAWFUL_PROCESSING, unlawful,
                Ground.MINOR, minor);
    }

    /** The rule for a class and a ground of erasure. */
    static Rule of(ErasureClass erasureClass, Ground ground) {
        return Objects.requireNonNull(
                Objects.requireNonNull(TABLE.get(erasureClass)).get(ground), "not a ground of erasure");
    }
}
