package fi.vastuugroup.privacy.privacynotice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A processor that handles personal data for the controller (Art. 28; notice §5, §6).
 *
 * @param contact where a data subject can turn to
 * @param country ISO 3166-1 alpha-2: where it processes the data
 * @param transferBasis outside the EEA only
 * @param categories what it handles
 * @param purposes what for
 */
public record Processor(
        String name,
        String contact,
        String country,
        @Nullable TransferBasis transferBasis,
        List<Category> categories,
        List<Purpose> purposes) {}
