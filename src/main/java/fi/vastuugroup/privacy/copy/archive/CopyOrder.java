package fi.vastuugroup.privacy.copy.archive;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says which copy is taken, and by whom.
 *
 * @param language of what is written for people
 * @param request the request that it is the answer to; null for one that needs none
 */
public record CopyOrder(
        UUID subject,
        CopyPart.Extent extent,
        Language language,
        AuditEvent.Actor taker,
        @Nullable UUID request) {

    /** What the person takes without a request. */
    public static CopyOrder own(UUID subject, CopyScope scope, Language language) {
        return new CopyOrder(
                subject,
                new CopyPart.Extent(ItemSelection.ALL, scope == CopyScope.PORTABLE),
                language,
                AuditEvent.Actor.subject(subject),
                null);
    }

    public CopyScope scope() {
        return extent.portable() ? CopyScope.PORTABLE : CopyScope.ALL;
    }

    /** Whether it has a part that is no item: of what items are about, what waits for them alone. */
    public boolean has(CopyPart.Part part) {
        return !extent.portable() && (extent.isEverything() || part == CopyPart.Part.WAITING_UPDATE);
    }

    /** No personal data in logs. */
    @Override
    public String toString() {
        return "CopyOrder[" + scope() + "]";
    }
}
