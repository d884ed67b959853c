package fi.vastuugroup.privacy.privacynotice;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Knows the processors that handle personal data now; the notice and the register tell them to data subjects. */
public interface ProcessorRegister {

    /** Reads them by name, in the caller's transaction. */
    Uni<List<Processor>> processors();
}
