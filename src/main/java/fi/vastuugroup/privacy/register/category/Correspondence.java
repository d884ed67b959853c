package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Messages exchanged with the person: contents and times. */
@Schema(
        requiredProperties = {"category", "medium", "title", "messages"},
        properties = @SchemaProperty(name = "category", enumeration = "correspondence"),
        extensions =
                @Extension(name = Content.Texts.CONTRACT, value = Content.Texts.MOST_IN_CONTRACT, parseValue = true))
public record Correspondence(
        @NotBlank @Size(max = 50) String medium,
        @NotBlank @Size(max = 500) String title,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Message> messages,

        @Schema(description = "Of a contact form: what its fields were filled in with; its free text is a message.")
        @Nullable @Valid Form form)
        implements Content {

    /** A contact form as the person filled it in (notice §4). */
    @Schema(
            name = "ContactForm",
            requiredProperties = {"name", "fields"})
    public record Form(
            @Schema(description = "Which form, as the person saw it.", examples = "Pyydä tarjous")
            @NotBlank @Size(max = 200) String name,

            @NotNull @Size(max = 100) List<@NotNull @Valid Field> fields) {}

    /** A field of a contact form. */
    @Schema(
            name = "ContactFormField",
            requiredProperties = {"label", "value"})
    public record Field(
            @Schema(description = "As the person saw it.", examples = "Toimipaikkojen määrä") @NotBlank @Size(max = 200) String label,

            @NotNull @Size(max = 5000) String value) {

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "Field[" + label + "]";
        }
    }

    @Override
    public Category category() {
        return Category.CORRESPONDENCE;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(title);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Message.lastDate(messages);
    }

    @Override
    public List<Texts> manyTexts() {
        return List.of(
                Texts.ofMessages(messages),
                Texts.of(
                        "form", form == null ? null : form.fields(), field -> Stream.of(field.label(), field.value())));
    }
}
