package fi.vastuugroup.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.erasure.ErasureExecution;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.erasure.ErasureResult;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The seam as the features above it use it, and what a partner hears. */
@ApplicationScoped
public class RightsFixture {

    static final AuditEvent.Actor STAFF = AuditEvent.Actor.staff("officer");

    private final Items items;
    private final ItemChanges itemChanges;
    private final Lifting lifting;
    private final ErasureExecution erasures;
    private final Transactions transactions;

    RightsFixture(
            Items items,
            ItemChanges itemChanges,
            Lifting lifting,
            ErasureExecution erasures,
            Transactions transactions) {
        this.items = items;
        this.itemChanges = itemChanges;
        this.lifting = lifting;
        this.erasures = erasures;
        this.transactions = transactions;
    }

    public static UUID subjectOf(String person) {
        return UUID.fromString(
                String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", person)));
    }

    public static UUID itemOf(UUID subject, Category category) {
        return UUID.fromString(String.valueOf(
                Database.value("select id from item where subject_id = ? and category = ?", subject, category.slug())));
    }

    public static ErasureOrder everything() {
        return new ErasureOrder(EnumSet.allOf(Category.class), ItemSelection.ALL, Set.of(), true);
    }

    public static ErasureOrder of(Category category) {
        return new ErasureOrder(Set.of(category), ItemSelection.of(Set.of(category)), Set.of(), true);
    }

    public ErasureResult erase(UUID subject) {
        return erase(subject, everything());
    }

    public ErasureResult erase(UUID subject, ErasureOrder order) {
        return now(() -> items.lockIfThere(subject).chain(() -> erasures.erase(STAFF, subject, order)));
    }

    public Uni<ErasureResult> erasing(UUID subject) {
        return transactions.asSystem(
                () -> items.lockIfThere(subject).chain(() -> erasures.erase(STAFF, subject, everything())));
    }

    public UUID block(UUID subject, Block.Kind kind, @Nullable Category category, @Nullable UUID item) {
        Block block = new Block(kind, category, item, "accuracy-contested", MovableClock.time());
        return now(() -> itemChanges.block(STAFF, subject, block));
    }

    public void lift(UUID subject, UUID... blocks) {
        now(() -> lifting.lift(STAFF, subject, Set.of(blocks), "decided"));
    }

    public <T> T now(Supplier<Uni<T>> work) {
        return transactions.asSystem(work).await().indefinitely();
    }

    /** The outcomes of a batch's lines. */
    public static List<String> outcomes(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.get("outcome").asText()).toList();
    }

    public static void assertDecision(String expected, String type, String identifier, String channel) {
        assertEquals(
                expected,
                Portal.asPartner("acme-events")
                        .contentType(ContentType.JSON)
                        .body(Map.of(
                                "checks",
                                List.of(Map.of(
                                        "identifierType", type,
                                        "identifier", identifier,
                                        "channel", channel,
                                        "scope", "direct-marketing"))))
                        .post("/api/v1/prohibition-checks")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("answers[0].decision"));
    }
}
