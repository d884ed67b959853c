package fi.vastuugroup.privacy.register.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the relation for which data is held goes on: the last one, where a subject has one with several customers
 * (notice §7).
 *
 * @param remains whether a contact role or kept service history remains today
 * @param until its last Helsinki date; null while a role is current, and for a prospect
 */
public record RelationState(boolean remains, @Nullable LocalDate until) {}
