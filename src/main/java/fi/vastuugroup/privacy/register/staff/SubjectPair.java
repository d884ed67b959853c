package fi.vastuugroup.privacy.register.staff;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two data subjects who were joined or separated.
 *
 * @param subject the one that goes on
 * @param other the one that was joined to it, or separated from it
 */
@Schema(requiredProperties = {"subject", "other"})
record SubjectPair(UUID subject, UUID other) {}
