/** The packaged application as it is run: several processes with one database (failsafe, {@code mvn verify}). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.replicas;
