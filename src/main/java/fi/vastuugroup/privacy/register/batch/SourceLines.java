package fi.vastuugroup.privacy.register.batch;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import java.util.List;
import java.util.Set;

/** The valid lines that one chunk has of a source, in their order. */
public record SourceLines(SourceRights source, List<BatchLine> lines) {

    public SourceLines {
        lines = List.copyOf(lines);
    }

    /** The items that the lines name. */
    public Set<ItemKey> items() {
        return lines.stream().map(ItemKey::of).collect(toUnmodifiableSet());
    }

    /** The persons that the lines name. */
    public List<BatchLine.Person> persons() {
        return lines.stream().map(BatchLine::person).toList();
    }
}
