package fi.vastuugroup.privacy.register.batch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.vastuugroup.privacy.platform.text.Key;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Withholding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** One line of a register batch: an upsert or a deletion of one item, with the source's own id and version. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BatchLine.Upsert.class, name = "upsert"),
    @JsonSubTypes.Type(value = BatchLine.Deletion.class, name = "deletion")
})
@Schema(
        description = "One line of a register batch: an upsert or a deletion of one item.",
        oneOf = {BatchLine.Upsert.class, BatchLine.Deletion.class},
        discriminatorProperty = "op",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "upsert", schema = BatchLine.Upsert.class),
            @DiscriminatorMapping(value = "deletion", schema = BatchLine.Deletion.class)
        })
public sealed interface BatchLine {

    /** The source's id for the item, unique in its category. */
    String id();

    /** The source's version of the item: a later state has a greater one. */
    long version();

    /** Whom the item is about. */
    Person person();

    /** The category of the item. */
    Category category();

    /** The item as the source has it now. */
    @Schema(
            name = "BatchUpsert",
            requiredProperties = {"op", "id", "version", "person", "collected", "content"},
            properties = @SchemaProperty(name = "op", enumeration = "upsert"))
    record Upsert(
            @Schema(pattern = "\\S") @NotNull @Key @Size(max = 200) String id,

            @Min(0) long version,
            @NotNull @Valid Person person,
            @NotNull @Valid Collected collected,
            @Nullable Withholding withheld,
            @NotNull @Valid Content content)
            implements BatchLine {

        @Override
        public Category category() {
            return content.category();
        }
    }

    /** The source no longer holds the item. */
    @Schema(
            name = "BatchDeletion",
            requiredProperties = {"op", "id", "version", "person", "category"},
            properties = @SchemaProperty(name = "op", enumeration = "deletion"))
    record Deletion(
            @Schema(pattern = "\\S") @NotNull @Key @Size(max = 200) String id,

            @Min(0) long version,
            @NotNull @Valid Person person,
            @NotNull Category category)
            implements BatchLine {}

    /**
     * A person as the source knows them.
     *
     * @param id the source's own id for the person
     * @param crmId the CRM's id, by which persons of two sources are one; without it a person is the source's own
     */
    @Schema(name = "BatchPerson", requiredProperties = "id")
    record Person(
            @Schema(pattern = "\\S") @NotNull @Key @Size(max = 200) String id,

            @Schema(pattern = "\\S", description = """
                            The CRM's id for the person, by which persons of two sources are one. Absent where it is not
                            known: what is empty or blank is no id. As every
                            key, it has no spaces or invisible characters beside it: what looks the same is the same
                            person. In a line of the CRM itself it is the person's `id`.""") @Key @Size(max = 200) @Nullable String crmId) {}

    /**
     * How and when the source collected the item.
     *
     * @param how a short text, such as {@code contact form}
     */
    @Schema(
            name = "BatchCollected",
            requiredProperties = {"how", "at"})
    record Collected(
            @NotBlank @Size(max = 200) String how,
            @NotNull @NotAhead Instant at) {}
}
