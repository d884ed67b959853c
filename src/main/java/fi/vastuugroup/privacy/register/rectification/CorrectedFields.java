package fi.vastuugroup.privacy.register.rectification;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.category.Organisation.Kind;
import fi.vastuugroup.privacy.register.item.Item;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names what a correction changes, for those who have the old values. The address and the number of a sole trader or
 * consumer are the person's own: they are named beside the {@code organisation} in which they stand.
 */
public final class CorrectedFields {

    private static final String ORGANISATION = "organisation";

    private CorrectedFields() {}

    /** Answers the fields that a correction names, and a natural person's own contact data that it changes within. */
    public static Set<String> of(List<Item> items, Correction correction) {
        return correction.toJson().getValue(ORGANISATION) instanceof JsonObject patch
                ? Stream.concat(
                                correction.names().stream(),
                                items.stream().flatMap(item -> own(organisation(item), patch)))
                        .collect(toUnmodifiableSet())
                : correction.names();
    }

    private static @Nullable Organisation organisation(Item item) {
        return item.content() instanceof ContactRole role ? role.organisation() : null;
    }

    private static Stream<String> own(@Nullable Organisation before, JsonObject patch) {
        if (before == null) {
            return Stream.empty();
        }
        Kind kind = patch.getValue("kind") instanceof String slug ? Slugs.of(Kind.class, slug) : before.kind();
        return Stream.of(
                        changed(before.kind(), before.email(), kind, patch, "email"),
                        changed(before.kind(), before.phone(), kind, patch, "phone"))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String changed(
            Kind before, @Nullable String value, Kind after, JsonObject patch, String field) {
        Object own = before.isNaturalPerson() ? value : null;
        Object corrected = patch.containsKey(field) ? patch.getValue(field) : value;
        return Objects.equals(own, after.isNaturalPerson() ? corrected : null) ? null : ORGANISATION + "." + field;
    }
}
