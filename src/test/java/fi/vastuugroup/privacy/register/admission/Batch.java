package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A person with details, an old role, a chat and a prohibition of marketing by e-mail. */
record Batch(String person, String address, String phone) {

    static Batch fresh() {
        String person = newPerson();
        return new Batch(person, person + "@example.com", "+35850" + (1_000_000 + (System.nanoTime() % 8_999_999)));
    }

    Batch as(String other) {
        return new Batch(other, address, phone);
    }

    ObjectNode details() {
        return upsert(person, "details-" + person, 1, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "email": "%s",
                "phone": "%s"}""".formatted(address, phone));
    }

    ObjectNode role(String id, LocalDate from) {
        return upsert(person, id + person, 1, """
                {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                "from": "%s"}""".formatted(from));
    }

    ObjectNode prohibition() {
        return upsert(person, "prohibition-" + person, 1, """
                {"category": "marketing-prohibitions", "channel": "email", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}""");
    }

    ObjectNode feedback(LocalDate on) {
        return upsert(person, "feedback-" + on + person, 1, """
                {"category": "feedback", "about": "support", "givenAt": "%sT10:00:00Z"}""".formatted(on));
    }

    Object[] lines() {
        return new Object[] {
            details(), role("role-", LocalDate.of(2020, 1, 1)), prohibition(), feedback(LocalDate.of(2026, 2, 1))
        };
    }

    List<JsonNode> feed() {
        return send("crm", lines());
    }

    static Batch erased(RightsFixture rights) {
        Batch batch = Batch.fresh();
        assertThat(outcomes(batch.feed())).containsOnly("created");
        assertTrue(rights.erase(subjectOf(batch.person())).subjectRemoved());
        return batch;
    }

    /** Of whom a legal duty keeps an invoice, and nothing else. */
    static Batch erasedButForTheInvoice(RightsFixture rights) {
        Batch batch = Batch.fresh();
        batch.feed();
        assertThat(outcomes(send("crm", invoice(batch, "first-", 1), pageView(batch, "view-", 1))))
                .containsOnly("created");
        assertFalse(rights.erase(subjectOf(batch.person()), allButBilling(true)).subjectRemoved());
        return batch;
    }

    static long known(String person) {
        return Database.count("select count(*) from subject_source where person_id = ?", person);
    }

    static LocalDate today() {
        return Helsinki.dateOf(MovableClock.time());
    }

    static ObjectNode invoice(Batch batch, String id, long version) {
        return upsert(batch.person(), id + batch.person(), version, """
                {"category": "orders-and-billing", "kind": "invoice", "number": "%s", "date": "2026-02-01",
                "currency": "EUR", "amount": "%s.00", "lines": []}""".formatted(id, version));
    }

    static ObjectNode pageView(Batch batch, String id, long version) {
        return upsert(batch.person(), id + batch.person(), version, """
                {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/a"}""");
    }

    static ObjectNode refusal(Batch batch, String channel) {
        return upsert(batch.person(), channel + "-refusal-" + batch.person(), 1, """
                {"category": "marketing-prohibitions", "channel": "%s", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-11-01T10:00:00Z"}""".formatted(channel));
    }

    static ObjectNode consent(Batch batch, String evidence) {
        return upsert(batch.person(), "consent-" + batch.person(), 1, """
                {"category": "consents", "marketer": "controller", "channel": "email", "scope": "direct-marketing",
                "wordingVersion": "2026-1", "evidence": "%s", "givenAt": "%sT00:30:00Z"}""".formatted(evidence, today()));
    }

    static ObjectNode feedbackAt(Batch batch, String at) {
        return upsert(batch.person(), "feedback-at-" + at + batch.person(), 1, """
                {"category": "feedback", "about": "support", "givenAt": "%s"}""".formatted(at));
    }

    static long held(Batch batch) {
        return Database.count("select count(*) from item where subject_id = ?", subjectOf(batch.person()));
    }

    static ErasureOrder allButBilling(boolean tombstones) {
        return new ErasureOrder(
                EnumSet.complementOf(EnumSet.of(Category.ORDERS_AND_BILLING)), ItemSelection.ALL, Set.of(), tombstones);
    }
}
