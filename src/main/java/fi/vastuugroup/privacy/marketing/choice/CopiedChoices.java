package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Copies the choices about marketing that stand. */
@ApplicationScoped
class CopiedChoices implements CopyPart {

    private final PersonChoices choices;

    CopiedChoices(PersonChoices choices) {
        this.choices = choices;
    }

    @Override
    public Part part() {
        return Part.CHOICES;
    }

    @Override
    public Multi<ChoiceMatrix> of(UUID subject, Extent extent, Language language) {
        return extent.isEverything()
                ? choices.get(subject).toMulti()
                : Multi.createFrom().empty();
    }
}
