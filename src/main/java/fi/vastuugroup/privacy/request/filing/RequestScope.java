package fi.vastuugroup.privacy.request.filing;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request is about. */
@Schema(
        name = "RequestScope",
        description =
                "What a request is about: every item of the categories, and single items. Without either: everything; an empty"
                        + " list is refused.")
public record RequestScope(
        @Nullable @Size(min = 1, max = 18) List<@NotNull Category> categories,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid ItemReference> items) {

    /** One item, by its category and id. */
    @Schema(
            name = "ItemReference",
            requiredProperties = {"category", "id"})
    record ItemReference(
            @NotNull Category category, @NotNull UUID id) {}

    ItemSelection selection() {
        return new ItemSelection(
                categories == null ? Set.of() : Set.copyOf(categories),
                items().stream().map(ItemReference::id).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether each item that it names is held, in the category under which it is named.
     *
     * @param held the category of each of the items that are the person's
     */
    public boolean namesOnly(Map<UUID, Category> held) {
        return items().stream().allMatch(item -> held.get(item.id()) == item.category());
    }

    @Override
    public List<ItemReference> items() {
        return items == null ? List.of() : items;
    }
}
