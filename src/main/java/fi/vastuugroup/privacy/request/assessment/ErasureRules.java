package fi.vastuugroup.privacy.request.assessment;

import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.DECIDED_BY_STAFF;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.ERASED;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.ERASED_OR_WEIGHED;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.ERASED_WHEN_NO_RELATION_REMAINS;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.KEPT_UNTIL_THE_DUTY_ENDS;
import static fi.vastuugroup.privacy.request.assessment.ErasureRules.Rule.REDUCED_TO_A_PROOF;

import fi.vastuugroup.privacy.privacynotice.Category.ErasureClass;
import java.util.Map;
import java.util.Objects;

/**
 * The one table of erasure (Art. 17, notice §8): what the class of a category and the ground of the request make of its
 * items. The classes are those of the master table. A machine grants, and refuses only what no weighing can change; what
 * has to be weighed, assessed or verified goes to staff: unlawful processing, a legal duty to erase and a minor's ground in
 * every class, an objection and a need that has ended where a relation remains.
 */
final class ErasureRules {

    /** What is done with items of a class on a ground. */
    enum Rule {
        ERASED,
        ERASED_WHEN_NO_RELATION_REMAINS,
        ERASED_OR_WEIGHED,
        KEPT_UNTIL_THE_DUTY_ENDS,
        REDUCED_TO_A_PROOF,
        DECIDED_BY_STAFF
    }

    private static final Map<ErasureClass, Map<Ground, Rule>> TABLE = Map.of(
            ErasureClass.FREE,
            row(ERASED, ERASED, ERASED),
            ErasureClass.RELATION,
            row(ERASED_WHEN_NO_RELATION_REMAINS, ERASED_OR_WEIGHED, ERASED_OR_WEIGHED),
            ErasureClass.DUTY,
            row(KEPT_UNTIL_THE_DUTY_ENDS, KEPT_UNTIL_THE_DUTY_ENDS, KEPT_UNTIL_THE_DUTY_ENDS),
            ErasureClass.PROOF,
            row(REDUCED_TO_A_PROOF, REDUCED_TO_A_PROOF, REDUCED_TO_A_PROOF));

    private ErasureRules() {}

    private static Map<Ground, Rule> row(Rule consentWithdrawn, Rule objection, Rule noLongerNeeded) {
        return Map.of(
                Ground.CONSENT_WITHDRAWN, consentWithdrawn,
                Ground.OBJECTION, objection,
                Ground.NO_LONGER_NEEDED, noLongerNeeded,
                Ground.UNLAWFUL_PROCESSING, DECIDED_BY_STAFF,
                Ground.LEGAL_DUTY, DECIDED_BY_STAFF,
                Ground.MINOR, DECIDED_BY_STAFF);
    }

    /** The rule for a class and a ground of erasure. */
    static Rule of(ErasureClass erasureClass, Ground ground) {
        return Objects.requireNonNull(
                Objects.requireNonNull(TABLE.get(erasureClass)).get(ground), "not a ground of erasure");
    }
}
