package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a transfer outside the EEA rests on (GDPR Art. 45 to 49; notice §6). */
@Schema(name = "TransferBasis")
public enum TransferBasis implements Slug {
    ADEQUACY_DECISION,
    STANDARD_CONTRACTUAL_CLAUSES,
    BINDING_CORPORATE_RULES,
    DEROGATION
}
