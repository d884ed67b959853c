package fi.vastuugroup.privacy.marketing.rule;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;
import static fi.vastuugroup.privacy.register.category.MarketingProhibition.State.CONSENTED;
import static fi.vastuugroup.privacy.register.category.MarketingProhibition.State.NO_CHOICE;
import static fi.vastuugroup.privacy.register.category.MarketingProhibition.State.PROHIBITED;
import static fi.vastuugroup.privacy.register.item.SourceSystem.PORTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Invariant 5: whose word counts. Times are hours of one day. */
class PrevailingChoicesTest {

    private static final ChannelScope MARKETING = new ChannelScope(Channel.EMAIL, Scope.DIRECT_MARKETING);
    private static final String PARTNER = "nordic-media";

    private final List<Choice> choices = new ArrayList<>();
    private final List<ConsentGiven> consents = new ArrayList<>();

    @Test
    void nothingRecordedIsNeitherProhibitedNorConsented() {
        assertFalse(prohibited());
        assertFalse(consented(CONTROLLER));
        assertEquals(NO_CHOICE, current().state());
    }

    @Test
    void aSourceNeverLiftsThePersonsOwnProhibition() {
        said(PORTAL, PROHIBITED, 9);
        said("crm", NO_CHOICE, 10);
        said("mailing", CONSENTED, 11);
        assertTrue(prohibited());
        assertTrue(current().own());
    }

    @Test
    void thePersonLiftsTheirOwnAndASourcesEarlierProhibition() {
        said("crm", PROHIBITED, 8);
        said(PORTAL, NO_CHOICE, 9);
        assertFalse(prohibited());
    }

    @Test
    void aSourcesProhibitionAfterThePersonsWordStands() {
        said(PORTAL, NO_CHOICE, 9);
        said("crm", PROHIBITED, 10);
        assertTrue(prohibited());
        assertFalse(current().own());
    }

    @Test
    void aSourceTakesBackItsOwnProhibitionOnly() {
        said("crm", PROHIBITED, 9);
        said("mailing", NO_CHOICE, 10);
        assertTrue(prohibited());
        said("crm", NO_CHOICE, 11);
        assertFalse(prohibited());
    }

    @Test
    void aLaterConsentWithEvidenceLiftsAProhibitionForItsMarketerOnly() {
        said(PORTAL, PROHIBITED, 9);
        consent(PARTNER, 10);
        assertFalse(standing().prohibited(PARTNER, MARKETING, counting(Marketer.PARTNER)));
        assertTrue(standing().prohibited("acme-events", MARKETING, counting(Marketer.PARTNER)));
        assertTrue(prohibited());
    }

    @Test
    void anEarlierOrEquallyOldConsentLiftsNothing() {
        said(PORTAL, PROHIBITED, 9);
        consent(CONTROLLER, 8);
        consent(CONTROLLER, 9);
        assertTrue(prohibited());
        assertFalse(consented(CONTROLLER));
    }

    @Test
    void aSourcesProhibitionAfterAConsentStands() {
        consent(CONTROLLER, 9);
        said("crm", PROHIBITED, 10);
        assertTrue(prohibited());
    }

    @Test
    void aConsentEndsWithThePersonsNextChoiceThatIsNone() {
        consent(CONTROLLER, 9);
        assertTrue(consented(CONTROLLER));
        said(PORTAL, NO_CHOICE, 10);
        assertFalse(consented(CONTROLLER));
        assertFalse(prohibited());
        assertEquals(NO_CHOICE, current().state());
    }

    @Test
    void aConsentIsForItsMarketerAndCellOnly() {
        consent(PARTNER, 9);
        assertTrue(consented(PARTNER));
        assertFalse(consented("acme-events"));
        assertFalse(consented(CONTROLLER));
        ChannelScope sms = new ChannelScope(Channel.SMS, Scope.DIRECT_MARKETING);
        assertFalse(standing().consented(PARTNER, sms, MarketingRules.prohibitedBy(Marketer.PARTNER, sms.scope())));
    }

    @Test
    void aProhibitionOfDisclosureProhibitsAPartnersMarketingNotTheControllers() {
        choices.add(new Choice(PORTAL, Channel.EMAIL, Scope.PARTNER_DISCLOSURE, PROHIBITED, at(9)));
        assertTrue(standing().prohibited(PARTNER, MARKETING, counting(Marketer.PARTNER)));
        assertFalse(prohibited());
    }

    @Test
    void aProhibitionOfMarketingProhibitsProfilingForIt() {
        said(PORTAL, PROHIBITED, 9);
        ChannelScope profiling = new ChannelScope(Channel.EMAIL, Scope.PROFILING);
        assertTrue(standing()
                .prohibited(CONTROLLER, profiling, MarketingRules.prohibitedBy(Marketer.CONTROLLER, Scope.PROFILING)));
        assertEquals(NO_CHOICE, standing().current(profiling).state());
    }

    @Test
    void whatIsEquallyOldCountsForTheProhibition() {
        said("crm", NO_CHOICE, 9);
        said("crm", PROHIBITED, 9);
        said(PORTAL, NO_CHOICE, 9);
        assertTrue(prohibited());
    }

    private void said(String source, State state, int hour) {
        choices.add(new Choice(source, Channel.EMAIL, Scope.DIRECT_MARKETING, state, at(hour)));
    }

    private void consent(String marketer, int hour) {
        consents.add(new ConsentGiven(
                "crm",
                new Consent(marketer, Channel.EMAIL, Scope.DIRECT_MARKETING, "2026-1", "form 17", at(hour), null)));
    }

    private PrevailingChoices standing() {
        return new PrevailingChoices(choices, consents);
    }

    private PrevailingChoices.Current current() {
        return standing().current(MARKETING);
    }

    private boolean prohibited() {
        return standing().prohibited(CONTROLLER, MARKETING, counting(Marketer.CONTROLLER));
    }

    private boolean consented(String marketer) {
        Marketer kind = marketer.equals(CONTROLLER) ? Marketer.CONTROLLER : Marketer.PARTNER;
        return standing().consented(marketer, MARKETING, counting(kind));
    }

    private static Set<Scope> counting(Marketer marketer) {
        return MarketingRules.prohibitedBy(marketer, Scope.DIRECT_MARKETING);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-02T00:00:00Z").plusSeconds(3_600L * hour);
    }
}
