package fi.vastuugroup.privacy.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names an object: the area of its kind, such as {@code recordings}, and a random id that says nothing about anybody. A key
 * is used once, so that nothing is ever replaced.
 */
public record ObjectKey(String area, UUID id) {

    private static final Pattern AREA = Pattern.compile("[a-z][a-z-]{0,39}");

    public ObjectKey {
        if (!AREA.matcher(area).matches()) {
            throw new IllegalArgumentException("not an area: " + area);
        }
    }

    /** The key of an area that has an id as its name there; empty where the name is none that a store gives. */
    static Optional<ObjectKey> of(String area, String id) {
        try {
            ObjectKey key = new ObjectKey(area, UUID.fromString(id));
            return key.id().toString().equals(id) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** As it is called in the store: {@code recordings/0d3c…}. */
    public String name() {
        return area + "/" + id;
    }
}
