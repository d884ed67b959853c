package fi.vastuugroup.privacy.copy;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Gathers everything that is held about a person, part after part, as the person may see it; none is held in memory. */
@ApplicationScoped
public class PersonalCopy {

    private final List<CopyPart> parts;

    PersonalCopy(@All List<CopyPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparing(CopyPart::part)).toList();
    }

    /** The lines of the copy; the last one is its end. */
    public Multi<CopyLine> of(UUID subject, CopyPart.Extent extent, Language language) {
        return Multi.createFrom().deferred(() -> {
            AtomicLong lines = new AtomicLong();
            return Multi.createFrom()
                    .iterable(parts)
                    .onItem()
                    .transformToMultiAndConcatenate(part -> part.of(subject, extent, language)
                            .onItem()
                            .transform(content -> {
                                lines.incrementAndGet();
                                return new CopyLine(part.part(), content);
                            }))
                    .onCompletion()
                    .continueWith(() -> List.of(new CopyLine(CopyPart.Part.END, new CopyLine.End(lines.get()))));
        });
    }
}
