package fi.vastuugroup.privacy.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.delivery.notification.DeliveryFixture;
import fi.vastuugroup.privacy.marketing.objection.ObjectionsFixture;
import fi.vastuugroup.privacy.partner.PartnerFixture.Person;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.TestWebhooks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import partner.client.ApiException;
import partner.client.model.BulkProhibitionDecision;
import partner.client.model.Channel;
import partner.client.model.CheckIdentifierType;
import partner.client.model.DecisionCode;
import partner.client.model.DisclosedReference;
import partner.client.model.DisclosedReferencePage;
import partner.client.model.IdentifierType;
import partner.client.model.Notification;
import partner.client.model.ObjectionReport;
import partner.client.model.PartnerQuota;
import partner.client.model.ProblemType;
import partner.client.model.ProhibitionChange;
import partner.client.model.ProhibitionChanges;
import partner.client.model.ProhibitionCheck;
import partner.client.model.ProhibitionCheckRequest;
import partner.client.model.ProhibitionCheckResult;
import partner.client.model.ProhibitionDecision;
import partner.client.model.RecipientNoticeType;
import partner.client.model.Scope;

/** A program in Java, with a client generated from the contract, does everything that a partner does. */
@QuarkusTest
class PartnerInJavaTest {

    @Inject
    DeliveryFixture delivering;

    private String portal;
    private JavaPartner partner;
    private Person prohibited;
    private Person free;

    @BeforeEach
    void scene() throws Exception {
        portal = PartnerFixture.portal();
        PartnerFixture.prepare();
        prohibited = PartnerFixture.disclosed();
        free = PartnerFixture.disclosed();
        prohibited.prohibit();
        partner = JavaPartner.comesIn(portal, PartnerFixture.tokenEndpoint(), PartnerFixture.PARTNER);
    }

    @Test
    void itHashesAsThePortalDoes() throws Exception {
        JsonNode vectors = new ObjectMapper()
                .readTree(Path.of("openapi/identifier-vectors.json").toFile());
        for (JsonNode vector : vectors.path("vectors")) {
            if (vector.path("identifierType").asText().equals("email")) {
                var normal = JavaIdentifiers.normalForm(vector.path("input").asText());
                assertThat(normal.orElse(null))
                        .as(vector.toString())
                        .isEqualTo(vector.path("normalForm").textValue());
                assertThat(normal.map(JavaIdentifiers::sha256).orElse(null))
                        .isEqualTo(vector.path("sha256").textValue());
            }
        }
    }

    @Test
    void itChecksAndProvesThatItDid() throws Exception {
        List<ProhibitionCheck> checks = List.of(
                hashed("  " + prohibited.email().toUpperCase(Locale.ROOT) + " "),
                hashed(free.email()),
                new ProhibitionCheck()
                        .identifierType(CheckIdentifierType.PHONE)
                        .identifier("040 123 4567")
                        .channel(Channel.PHONE)
                        .scope(Scope.DIRECT_MARKETING));

        ProhibitionCheckResult result = partner.checks.checkProhibitions(new ProhibitionCheckRequest().checks(checks));

        assertThat(result.getAnswers())
                .extracting(ProhibitionDecision::getPermitted)
                .containsExactly(false, true, true);
        assertThat(result.getAnswers().get(0).getDecision()).isEqualTo(DecisionCode.PROHIBITED);
        JsonNode claims = JavaReceipts.verified(result.getReceipt(), partner.signingKeys.getSigningKeys());
        assertThat(claims.path("jti").asText()).isEqualTo(result.getCheckId().toString());
        assertThat(claims.path("questionsSha256").asText()).isEqualTo(JavaReceipts.digestOfChecks(checks));
        assertThat(claims.path("answersSha256").asText()).isEqualTo(JavaReceipts.digestOfAnswers(result.getAnswers()));
    }

    @Test
    void itChecksACampaignAsAStream() throws Exception {
        List<ProhibitionCheck> campaign = IntStream.range(0, 5_000)
                .mapToObj(i -> hashed(i % 100 == 7 ? prohibited.email() : "nobody-" + i + "@example.com")
                        .yourReference("row-" + i))
                .toList();

        JavaBulkCheck bulk = new JavaBulkCheck(partner, campaign);

        assertThat(bulk.decisions)
                .hasSize(5_000)
                .allSatisfy(answer -> assertThat(answer.getPermitted()).isEqualTo((answer.getLine() - 1) % 100 != 7));
        assertThat(bulk.decisions).extracting(BulkProhibitionDecision::getError).containsOnlyNulls();
        assertThat(bulk.decisions)
                .allSatisfy(answer -> assertThat(answer.getYourReference()).isEqualTo("row-" + (answer.getLine() - 1)));
        JsonNode claims = JavaReceipts.verified(bulk.summary.getReceipt(), partner.signingKeys.getSigningKeys());
        assertThat(claims.path("questionsSha256").asText()).isEqualTo(bulk.questionsSha256);
        assertThat(claims.path("answersSha256").asText()).isEqualTo(bulk.answersSha256);
    }

    @Test
    void itTellsProblemsByTheirType() throws Exception {
        ApiException nothing = catchThrowableOfType(
                ApiException.class,
                () -> partner.checks.checkProhibitions(new ProhibitionCheckRequest().checks(List.of())));
        assertThat(JavaPartner.problem(nothing).getType())
                .isEqualTo(ProblemType.URN_PRIVACY_PORTAL_PROBLEM_VALIDATION_FAILED);
        assertThat(JavaPartner.problem(nothing).getErrors()).isNotEmpty();
        ApiException nobody = catchThrowableOfType(
                ApiException.class,
                () -> new JavaPartner(portal, "nonsense").checks.listProhibitionChanges(null, null, null, null, null));
        assertThat(JavaPartner.problem(nobody).getType())
                .isEqualTo(ProblemType.URN_PRIVACY_PORTAL_PROBLEM_UNAUTHENTICATED);
    }

    @Test
    void itFollowsTheFeedOfChanges() throws Exception {
        free.prohibit();
        List<ProhibitionChange> changes = new ArrayList<>();
        String cursor = null;
        for (boolean more = true; more; ) {
            ProhibitionChanges page = partner.checks.listProhibitionChanges(cursor, null, 1, null, null);
            changes.addAll(page.getItems());
            cursor = page.getNextCursor();
            more = page.getMore();
        }

        assertThat(changes)
                .extracting(ProhibitionChange::getReference)
                .containsExactly(prohibited.reference(), free.reference());
        assertThat(changes).extracting(ProhibitionChange::getType).containsOnly(RecipientNoticeType.PROHIBITION);
        assertThat(changes.get(1).getProhibited())
                .anySatisfy(use -> assertThat(use.getChannel()).isEqualTo(Channel.POST));
        assertThat(changes.get(0).getSha256()).containsExactly(JavaIdentifiers.sha256(prohibited.email()));
    }

    @Test
    void itComparesAllThatItWasGivenWithWhatStands() throws Exception {
        List<DisclosedReference> listed = new ArrayList<>();
        String cursor = null;
        do {
            DisclosedReferencePage page = partner.checks.listDisclosedReferences(cursor, 1);
            listed.addAll(page.getItems());
            cursor = page.getNextCursor();
        } while (cursor != null);

        assertThat(listed)
                .extracting(DisclosedReference::getReference)
                .containsExactlyInAnyOrder(prohibited.reference(), free.reference());
        assertThat(listed).allSatisfy(one -> assertThat(one.getHeld()).isTrue());
        ProhibitionCheckResult byReference = partner.checks.checkProhibitions(new ProhibitionCheckRequest()
                .checks(List.of(new ProhibitionCheck()
                        .identifierType(CheckIdentifierType.REFERENCE)
                        .identifier(prohibited.reference())
                        .channel(Channel.POST)
                        .scope(Scope.DIRECT_MARKETING))));
        assertThat(byReference.getAnswers().get(0).getPermitted()).isFalse();
        PartnerQuota quota = partner.checks.getQuota();
        assertThat(quota.getIdentifiers().getUsed()).isPositive();
        assertThat(quota.getSigningKeys().getPublished())
                .contains(quota.getSigningKeys().getCurrent());
    }

    @Test
    void itPassesAnObjectionOnAndIsToldOfIt() throws Exception {
        String key = UUID.randomUUID().toString();
        ObjectionReport objection = new ObjectionReport()
                .identifierType(IdentifierType.EMAIL)
                .identifier(free.email())
                .receivedAt(MovableClock.time().atOffset(ZoneOffset.UTC));

        var recorded = partner.checks.reportObjection(key, objection);

        assertThat(partner.checks.reportObjection(key, objection).getId()).isEqualTo(recorded.getId());
        assertThat(partner.checks
                        .checkProhibitions(new ProhibitionCheckRequest().checks(List.of(hashed(free.email()))))
                        .getAnswers()
                        .get(0)
                        .getDecision())
                .isEqualTo(DecisionCode.PROHIBITED);
        ObjectionsFixture.reachEverybody();
        List<Notification> told =
                partner.notifications.listNotifications(null, null).getItems();
        assertThat(told).extracting(Notification::getType).containsOnly("prohibition");
        assertThat(told).extracting(one -> one.getReference().get("references")).contains(List.of(free.reference()));
        for (Notification notification : told) {
            partner.notifications.acknowledgeNotification(notification.getId());
        }
        assertThat(partner.notifications.listNotifications(null, null).getItems())
                .isEmpty();
    }

    @Test
    void itsWebhookTakesWhatVerifies() throws Exception {
        try (JavaWebhook webhook = new JavaWebhook(PartnerFixture.webhookPort(), TestWebhooks.SECRET)) {
            delivering.deliverDue();

            assertThat(webhook.received).singleElement().satisfies(message -> {
                assertThat(message.getType()).isEqualTo("prohibition");
                assertThat(message.getData().getReference())
                        .containsEntry("references", List.of(prohibited.reference()));
            });
        }
        assertThat(partner.notifications.listNotifications(null, null).getItems())
                .isEmpty();
    }

    @Test
    void itWaitsAsLongAsItIsTold() throws Exception {
        JavaPartner small = JavaPartner.comesIn(portal, PartnerFixture.tokenEndpoint(), "small-agency-java");
        List<Duration> waits = new ArrayList<>();
        while (waits.isEmpty()) {
            JavaPartner.asked(
                    () -> small.checks.checkProhibitions(
                            new ProhibitionCheckRequest().checks(List.of(hashed(free.email())))),
                    seconds -> {
                        waits.add(seconds);
                        MovableClock.forward(seconds);
                    });
        }
        assertThat(waits).containsExactly(PartnerFixture.LEFT_OF_MINUTE);
    }

    private static ProhibitionCheck hashed(String address) {
        return new ProhibitionCheck()
                .identifierType(CheckIdentifierType.SHA256)
                .identifier(JavaIdentifiers.sha256(
                        JavaIdentifiers.normalForm(address).orElseThrow()))
                .channel(Channel.POST)
                .scope(Scope.DIRECT_MARKETING);
    }
}
