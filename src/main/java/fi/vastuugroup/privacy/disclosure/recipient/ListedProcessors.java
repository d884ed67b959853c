package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.privacynotice.Processor;
import fi.vastuugroup.privacy.privacynotice.ProcessorRegister;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the processors from the recipients; one that handles nothing any more is not named. */
@ApplicationScoped
class ListedProcessors implements ProcessorRegister {

    private final RecipientRepository stored;

    ListedProcessors(RecipientRepository stored) {
        this.stored = stored;
    }

    @Override
    public Uni<List<Processor>> processors() {
        return stored.processors()
                .map(all -> all.stream()
                        .map(RecipientEntity::recipient)
                        .filter(recipient -> !recipient.categories().isEmpty())
                        .map(Recipient::processor)
                        .toList());
    }
}
