/**
 * The tests' harness. A test through HTTP is a {@code @QuarkusTest} and nothing more; one application, one PostgreSQL
 * and one set of issuers serve the whole suite (do not use test profiles: each costs a restart).
 *
 * <ul>
 *   <li>{@code Portal.asCustomer("aino").get("/api/v1/me")}, {@code asPartner("acme-events")}, {@code asSource("crm")},
 *       {@code asStaff("data-protection-officer")}, {@code anonymous()}: requests of the personas of personas.json;
 *       {@code Portal.token(issuer, claims)} mints any token for one of your own.
 *   <li>{@code MovableClock.set(instant)}, {@code forward(duration)}: the application's time, the system's again after
 *       each test; tokens do not age with it.
 *   <li>{@code Database.query(sql, …)}, {@code value(sql, …)}, {@code execute(sql, …)}: as the owner, across subjects;
 *       {@code Database.empty()} before a test that counts.
 *   <li>{@code try (var mailbox = Portal.mailbox())}: the mail server; without one, sending fails.
 *   <li>Jobs do not run by themselves (the scheduler is off): call their method.
 *   <li>Persons of a test's own: a fresh id and address each, so that tests do not meet each other.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.testing;
