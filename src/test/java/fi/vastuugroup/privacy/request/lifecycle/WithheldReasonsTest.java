package fi.vastuugroup.privacy.request.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is not shown an item is told why (Art. 15(4)): else their access request could not be carried out. */
class WithheldReasonsTest {

    /** What is still in review has a reason of another name. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_REVIEW")
    void everyWithholdingHasTheReasonOfItsName(Withholding withholding) {
        Reason reason = Slugs.of(Reason.class, withholding.slug());

        assertEquals(withholding.name(), reason.name());
        assertFalse(reason.refuses(Right.ACCESS), "the rest is given all the same");
    }
}
