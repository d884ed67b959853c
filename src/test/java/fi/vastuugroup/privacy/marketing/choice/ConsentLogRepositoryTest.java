package fi.vastuugroup.privacy.marketing.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was agreed to is read as it was said, and overwritten by nobody. */
@QuarkusTest
class ConsentLogRepositoryTest {

    private static final Instant GIVEN = Instant.parse("2026-11-20T08:00:00.123456Z");
    private static final Consent.Matter MATTER =
            Consent.Matter.toMarketing("nordic-media", Channel.SMS, Scope.CUSTOMER_COMMUNICATION);

    private final UUID person = UUID.randomUUID();
    private final ConsentEntry given =
            new ConsentEntry(MATTER, ConsentEntry.Event.GIVEN, "2026-11", ConsentEntry.How.DOUBLE_OPT_IN, GIVEN);
    private final ConsentEntry withdrawn = new ConsentEntry(
            MATTER, ConsentEntry.Event.WITHDRAWN, "2026-11", ConsentEntry.How.UNSUBSCRIBE, GIVEN.plusSeconds(60));

    @Inject
    Transactions transactions;

    @Inject
    ConsentLogStore log;

    @Inject
    ConsentLogRepository stored;

    @Test
    void whatIsAddedIsReadInItsOrderByThePersonAlone() {
        add(List.of(withdrawn, given));

        assertThat(read(person)).containsExactly(given, withdrawn);
        assertThat(read(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aConsentToWebAnalyticsHasNoChannel() {
        ConsentEntry analytics = new ConsentEntry(
                Consent.Matter.WEB_ANALYTICS, ConsentEntry.Event.GIVEN, "2026-11", ConsentEntry.How.PORTAL, GIVEN);

        add(List.of(analytics));

        assertThat(read(person)).containsExactly(analytics);
    }

    @Test
    void nobodyOverwritesAnEntry() {
        add(List.of(given));

        transactions
                .asSystem(() -> stored.list("subjectId", person)
                        .invoke(entries -> entries.get(0).marketer = "somebody-else")
                        .chain(() -> stored.flush()))
                .await()
                .indefinitely();

        assertThat(Database.value("select marketer from consent_log where subject_id = ?", person))
                .isEqualTo("nordic-media");
    }

    private void add(List<ConsentEntry> entries) {
        transactions.asSystem(() -> log.add(person, entries)).await().indefinitely();
    }

    private List<ConsentEntry> read(UUID reader) {
        return transactions.asSubject(reader, () -> log.of(person)).await().indefinitely();
    }
}
