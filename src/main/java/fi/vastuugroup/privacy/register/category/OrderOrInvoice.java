package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** An order, invoice or delivery; kept as an accounting voucher (Accounting Act 1336/1997 2:10). */
@Schema(
        requiredProperties = {"category", "kind", "number", "date", "lines"},
        properties = @SchemaProperty(name = "category", enumeration = "orders-and-billing"))
public record OrderOrInvoice(
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 100) String number,
        @NotNull @NotAhead LocalDate date,

        @Size(max = 20) @Pattern(regexp = "-?\\d{1,15}(\\.\\d{1,4})?") @Nullable String amount,

        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 500) String> lines)
        implements Content {

    /** The kind of document. */
    public enum DocumentKind implements Slug {
        ORDER,
        INVOICE,
        DELIVERY
    }

    @Override
    public Category category() {
        return Category.ORDERS_AND_BILLING;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(kind, number);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return date;
    }
}
