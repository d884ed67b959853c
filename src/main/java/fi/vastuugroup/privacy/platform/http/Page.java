package fi.vastuugroup.privacy.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the entries, in the list's order
 * @param nextCursor opaque; asks for the next page, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
