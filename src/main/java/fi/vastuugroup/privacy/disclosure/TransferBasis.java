package fi.vastuugroup.privacy.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a transfer outside the EEA rests on (GDPR Art. 45 to 49; notice §6). */
@Schema(
        name = "TransferBasis",
        type = SchemaType.STRING,
        enumeration = {"adequacy-decision", "standard-contractual-clauses", "binding-corporate-rules", "derogation"})
enum TransferBasis {
    ADEQUACY_DECISION("adequacy-decision"),
    STANDARD_CONTRACTUAL_CLAUSES("standard-contractual-clauses"),
    BINDING_CORPORATE_RULES("binding-corporate-rules"),
    DEROGATION("derogation");

    private final String slug;

    TransferBasis(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static TransferBasis fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown basis of a transfer"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
