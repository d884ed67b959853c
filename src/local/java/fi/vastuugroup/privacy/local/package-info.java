/**
 * What stands in for the world around the portal on a developer's machine and in the tests: an embedded PostgreSQL,
 * the three issuers with the personas, and the demonstration register. Compiled as test source; as main source only in
 * the {@code local} profile. Never part of the production package.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.local;
