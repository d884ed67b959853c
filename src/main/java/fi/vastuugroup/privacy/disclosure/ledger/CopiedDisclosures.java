package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Copies to whom the subject's data was disclosed, by name (Art. 15(1)(c)). */
@ApplicationScoped
class CopiedDisclosures implements CopyPart {

    private final OwnDisclosures disclosures;

    CopiedDisclosures(OwnDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Part part() {
        return Part.DISCLOSURE;
    }

    @Override
    public Multi<DisclosureView> of(UUID subject, Extent extent, Language language) {
        return extent.isEverything()
                ? CopyPart.paged("copy disclosures", cursor -> disclosures.of(subject, cursor, PORTION))
                : Multi.createFrom().empty();
    }
}
