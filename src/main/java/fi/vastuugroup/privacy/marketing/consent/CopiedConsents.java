package fi.vastuugroup.privacy.marketing.consent;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Copies the consents, those withdrawn included, with what is recorded of each. */
@ApplicationScoped
class CopiedConsents implements CopyPart {

    private final PersonConsents consents;

    CopiedConsents(PersonConsents consents) {
        this.consents = consents;
    }

    @Override
    public Part part() {
        return Part.CONSENT;
    }

    @Override
    public Multi<ConsentView> of(UUID subject, Extent extent, Language language) {
        return extent.isEverything()
                ? consents.of(subject, language)
                        .onItem()
                        .transformToMulti(all -> Multi.createFrom().iterable(all))
                        .map(ConsentView::copied)
                : Multi.createFrom().empty();
    }
}
