/** The packaged application with a real Keycloak, set up as the operator's guide says ({@code mvn -Pkeycloak verify}). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.issuers;
