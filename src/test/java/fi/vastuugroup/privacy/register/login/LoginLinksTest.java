package fi.vastuugroup.privacy.register.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A login opens one person's data, on evidence that holds now, or nobody's. */
@QuarkusTest
class LoginLinksTest {

    private static final Principal.Customer.Proof UNTOLD = new Principal.Customer.Proof(null, null);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ANNA = "anna@example.fi";

    @Inject
    LoginLinks links;

    @Inject
    Identifiers identifiers;

    @BeforeEach
    void emptyRegister() {
        Database.empty();
        MovableClock.set(TODAY.atTime(12, 0).atZone(Helsinki.ZONE).toInstant());
    }

    private static Principal.Customer login(@Nullable String email, boolean verified) {
        return new Principal.Customer(
                "https://id.example/customers", "login-1", email, verified, MovableClock.time(), UNTOLD);
    }

    private Optional<UUID> subjectOf(Principal.Customer login) {
        return links.subjectOf(login).await().atMost(Duration.ofSeconds(30));
    }

    private UUID subject(@Nullable LocalDate relationEndsOn, String... emails) {
        UUID id = UUID.randomUUID();
        Database.execute(
                "insert into data_subject (id, created_at, relation_ends_on) values (?, '2020-01-01', ?::date)",
                id,
                relationEndsOn == null ? null : relationEndsOn.toString());
        for (String email : emails) {
            hold(id, email);
        }
        return id;
    }

    private void hold(UUID subject, String email) {
        Database.execute("""
                insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version)
                values (?, ?, 'email', 'personal', true, 1)""", subject, hash(email));
        Database.execute("""
                insert into item (subject_id, category, source_system, source_item_id, source_version, content,
                    content_digest, collected_how, collected_at, event_on, retention_rule, created_at, updated_at)
                values (?, 'contact-details', 'crm', ?, 1, jsonb_build_object('email', ?::text), '', 'test', '2020-01-01',
                    '2020-01-01', 'relation', '2020-01-01', '2020-01-01')""", subject, email, email);
    }

    private void noLongerHold(UUID subject, String email) {
        Database.execute(
                "update subject_identifier set current = false where subject_id = ? and hash = ?",
                subject,
                hash(email));
    }

    private byte[] hash(String email) {
        return identifiers.email(email).orElseThrow().value().getBytes();
    }

    private static long events(String action) {
        return Database.count("select count(*) from audit_event where action = ?", action);
    }

    @Test
    void aVerifiedAddressOfOnePersonLinksOnce() {
        UUID anna = subject(null, ANNA);

        Optional<UUID> first = subjectOf(login(" Anna@Example.FI", true));
        Optional<UUID> second = subjectOf(login(ANNA, true));

        assertEquals(Optional.of(anna), first);
        assertEquals(Optional.of(anna), second);
        assertEquals(1, events("login-linked"));
        assertEquals(1, Database.count("select count(*) from subject_login where evidence = ?", (Object) hash(ANNA)));
    }

    @Test
    void anUnverifiedOrMissingAddressIdentifiesNobody() {
        subject(null, ANNA);

        assertEquals(Optional.empty(), subjectOf(login(ANNA, false)));
        assertEquals(Optional.empty(), subjectOf(login(null, true)));
        assertEquals(Optional.empty(), subjectOf(login("nobody", true)));
        assertEquals(0, events("login-linked"));
    }

    @Test
    void anAddressThatTwoPersonsHoldLinksNobody() {
        subject(null, ANNA);
        subject(LocalDate.of(2020, 1, 1), ANNA);

        assertEquals(Optional.empty(), subjectOf(login(ANNA, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@example.fi", "Asiakaspalvelu@example.fi", "kundtjänst@example.se", "sales-fi@a.com"})
    void aRoleAddressLinksNobody(String address) {
        subject(null, address);

        assertEquals(Optional.empty(), subjectOf(login(address, true)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, false", "2026-11-22, true", "2026-11-23, true"})
    void aRelationThatIsOverLinksNobody(LocalDate endsOn, boolean linked) {
        subject(endsOn, ANNA);

        assertEquals(linked, subjectOf(login(ANNA, true)).isPresent());
    }

    @Test
    void anAddressThatIsNoLongerHeldLinksNobody() {
        noLongerHold(subject(null, ANNA), ANNA);

        assertEquals(Optional.empty(), subjectOf(login(ANNA, true)));
    }

    @Test
    void firstRequestsAtTheSameTimeLinkOnce() {
        UUID anna = subject(null, ANNA);

        Set<Optional<UUID>> subjects = Set.copyOf(Uni.join()
                .all(IntStream.range(0, 20)
                        .mapToObj(i -> links.subjectOf(login(ANNA, true)))
                        .toList())
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(30)));

        assertEquals(Set.of(Optional.of(anna)), subjects);
        assertEquals(1, events("login-linked"));
    }

    @Test
    void aLinkEndsWhenTheRegisterNoLongerHoldsItsEvidence() {
        UUID anna = subject(null, ANNA);
        subjectOf(login(ANNA, true));
        noLongerHold(anna, ANNA);

        Optional<UUID> afterwards = subjectOf(login(ANNA, true));

        assertEquals(Optional.empty(), afterwards);
        assertEquals(1, events("login-unlinked"));
        assertEquals(0, Database.count("select count(*) from subject_login"));
    }

    @Test
    void aLinkEndsWhenItsEvidenceIsSharedEvenForATokenWithoutAddress() {
        subject(null, ANNA);
        subjectOf(login(ANNA, true));
        subject(null, ANNA);

        assertEquals(Optional.empty(), subjectOf(login(null, false)));
        assertEquals(1, events("login-unlinked"));
    }

    @Test
    void aLoginWhoseVerifiedAddressIsNowAnothersIsLinkedAnew() {
        subject(null, ANNA);
        UUID eva = subject(null, "eva@example.fi");
        subjectOf(login(ANNA, true));

        Optional<UUID> afterwards = subjectOf(login("eva@example.fi", true));

        assertEquals(Optional.of(eva), afterwards);
        assertEquals(List.of(1L, 2L), List.of(events("login-unlinked"), events("login-linked")));
    }

    @Test
    void aChangedAddressThatIsNotVerifiedChangesNothing() {
        UUID anna = subject(null, ANNA);
        subject(null, "eva@example.fi");
        subjectOf(login(ANNA, true));

        assertEquals(Optional.of(anna), subjectOf(login("eva@example.fi", false)));
        assertEquals(Optional.of(anna), subjectOf(login("new@example.fi", true)));
        assertEquals(0, events("login-unlinked"));
    }

    @Test
    void theSameSubOfAnotherIssuerIsAnotherLogin() {
        subject(null, ANNA);
        subjectOf(login(ANNA, true));

        Optional<UUID> other = subjectOf(
                new Principal.Customer("https://elsewhere.example", "login-1", "x@example.fi", true, null, UNTOLD));

        assertEquals(Optional.empty(), other);
    }
}
