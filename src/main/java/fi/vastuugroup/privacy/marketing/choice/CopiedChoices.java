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
    private final ChoiceWords words;

    CopiedChoices(PersonChoices choices, ChoiceWords words) {
        this.choices = choices;
        this.words = words;
    }

    @Override
    public Part part() {
        return Part.CHOICES;
    }

    @Override
    public Multi<ChoiceMatrix> of(UUID subject, Extent extent, Language language) {
        return extent.isEverything()
                ? choices.get(subject)
                        .map(matrix -> matrix.copied(words, language))
                        .toMulti()
                : Multi.createFrom().empty();
    }
}
