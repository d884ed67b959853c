/**
 * How PostgreSQL carries out the statements of the portal once there are many people: what the packaged application sends while it is
 * used is caught with its plans, and judged (failsafe, {@code mvn verify}).
 */
@NullMarked
package fi.vastuugroup.privacy.plans;

import org.jspecify.annotations.NullMarked;
