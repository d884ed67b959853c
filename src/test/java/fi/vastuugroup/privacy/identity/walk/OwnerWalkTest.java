package fi.vastuugroup.privacy.identity.walk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract that names somebody's resource in its path, called for a real one by others who may call
 * the operation: they are answered as if there were none, and nothing changes; its owner is answered.
 */
@QuarkusTest
class OwnerWalkTest {

    /** What a path names that is everybody's: a mailing list. */
    private static final Set<String> EVERYBODYS = Set.of("list");

    /** Counts what a caller uses up, whoever is asked about. */
    private static final Set<String> OF_THE_CALLER = Set.of("quota_use", "flyway_schema_history");

    @BeforeEach
    void nothingIsHeld() {
        Database.empty();
        MovableClock.set(Instant.parse("2026-11-20T09:00:00Z"));
    }

    @Test
    void everyOperationHasItsResourceAndEveryResourceItsOperation() {
        assertEquals(named("customers"), OwnedResource.OF_CUSTOMERS.keySet());
        assertEquals(named("machines"), OwnedResource.OF_THE_CRM.keySet());
    }

    private static Set<String> named(String tenant) {
        return operations(tenant).map(ContractOperation::id).collect(toCollection(TreeSet::new));
    }

    private static Stream<ContractOperation> operations(String tenant) {
        return ContractOperation.all().stream()
                .filter(operation -> operation.tenant().equals(tenant))
                .filter(operation -> !EVERYBODYS.containsAll(operation.ids()));
    }

    @Test
    void whatIsAnotherCustomersAnswersAsWhatDoesNotExist() {
        assertAll(operations("customers").map(operation -> () -> {
            PersonFixture owner = somebody();
            PersonFixture other = somebody();
            OwnedResource owned = OwnedResource.made(OwnedResource.OF_CUSTOMERS, operation, owner);
            OwnedResource ownOfTheOther = OwnedResource.made(OwnedResource.OF_CUSTOMERS, operation, other);

            assertOthersFindNothing(operation, owned, List.of(other::asked));
            if (operation.ids().size() > 1) {
                for (String id : operation.ids()) {
                    String path = ownOfTheOther.path(operation, Map.of(id, owned.parameter(id)));
                    assertNotFound(ask(operation, ownOfTheOther, other.asked(), path), operation);
                }
            }
            assertItsOwnerIsAnswered(operation, owned, owner.asked());
        }));
    }

    @Test
    void whatASourceIsToldAnswersOthersAsWhatDoesNotExist() {
        assertAll(operations("machines").map(operation -> () -> {
            OwnedResource owned = OwnedResource.made(OwnedResource.OF_THE_CRM, operation, somebody());

            assertOthersFindNothing(operation, owned, otherMachines(operation));
            assertItsOwnerIsAnswered(operation, owned, Portal.asSource("crm"));
        }));
    }

    /** Partners only where they may call the operation at all. */
    private static List<Supplier<RequestSpecification>> otherMachines(ContractOperation operation) {
        Supplier<RequestSpecification> source = () -> Portal.asSource("support-desk");
        return Objects.requireNonNull(Expectation.TABLE.get(operation.id()))
                        .roles()
                        .contains(Roles.PARTNER)
                ? List.of(source, () -> Portal.asPartner("acme-events"))
                : List.of(source);
    }

    /** Somebody in the register who has logged in before. */
    private static PersonFixture somebody() {
        PersonFixture person = PersonFixture.contactPerson().withPageView().fed();
        person.asked().get("/api/v1/me").then().statusCode(200);
        return person;
    }

    private static void assertOthersFindNothing(
            ContractOperation operation, OwnedResource owned, List<Supplier<RequestSpecification>> others) {
        Map<String, String> nobodys = operation.ids().stream()
                .collect(toMap(id -> id, id -> UUID.randomUUID().toString()));
        Map<String, Object> before = everything();
        for (Supplier<RequestSpecification> other : others) {
            Response anothers = ask(operation, owned, other.get(), owned.path(operation));
            Response unknown = ask(operation, owned, other.get(), owned.path(operation, nobodys));

            assertNotFound(anothers, operation);
            assertThat(anothers.asString()).as(operation.id()).isEqualTo(unknown.asString());
        }
        assertThat(everything()).as(operation.id() + " by another").isEqualTo(before);
    }

    private static void assertNotFound(Response answer, ContractOperation operation) {
        assertEquals(404, answer.statusCode(), operation.id());
        assertEquals("application/problem+json", answer.contentType(), operation.id());
        assertEquals("urn:privacy-portal:problem:not-found", answer.path("type"), operation.id());
    }

    private static void assertItsOwnerIsAnswered(
            ContractOperation operation, OwnedResource owned, RequestSpecification owner) {
        Response answer = ask(operation, owned, owner, owned.path(operation));

        assertThat(answer.statusCode()).as(operation.id() + " by its owner").isBetween(200, 299);
    }

    private static Response ask(
            ContractOperation operation, OwnedResource owned, RequestSpecification by, String path) {
        return owned.sent().apply(by).request(operation.method(), path);
    }

    /** A digest of every table but those of callers. */
    private static Map<String, Object> everything() {
        String tables = Database.query("select tablename from pg_tables where schemaname = 'public'").stream()
                .map(row -> String.valueOf(row.get("tablename")))
                .filter(table -> !OF_THE_CALLER.contains(table))
                .map("""
                        select '%1$s' as name, md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as digest
                        from %1$s t"""::formatted)
                .collect(joining(" union all "));
        Map<String, Object> digests = new TreeMap<>();
        Database.query(tables)
                .forEach(row -> digests.put(String.valueOf(row.get("name")), String.valueOf(row.get("digest"))));
        return digests;
    }
}
