package fi.vastuugroup.privacy.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings that every installation makes for itself, for the systems of the personas. */
public final class LocalSettings {

    private LocalSettings() {}

    /** Sources, partners and the pepper of identifiers. The pepper is public: never one for real data. */
    public static Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("privacy.pepper", "local-run-and-tests-only-0123456789abcdef");
        settings.put("privacy.pepper-version", "1");
        settings.put("privacy.unsubscribe.key", "local-run-and-tests-only-links-0123456789ab");
        settings.put("privacy.objections.every", "2s");
        settings.put(
                "quarkus.oidc.customers.token-state-manager.encryption-secret",
                "local-run-and-tests-only-cookies-0123456789");
        settings.put(
                "quarkus.oidc.customers.authentication.state-secret", "local-run-and-tests-only-state-0123456789ab");
        settings.put(
                "quarkus.oidc.staff.token-state-manager.encryption-secret",
                "local-run-and-tests-only-staff-cookies-0123456789");
        settings.put(
                "quarkus.oidc.staff.authentication.state-secret", "local-run-and-tests-only-staff-state-0123456789ab");
        settings.put("privacy.sources.crm.client-id", "crm");
        settings.put("privacy.sources.crm.categories", "*");
        settings.put("privacy.sources.crm.name.fi", "Asiakasrekisteri");
        settings.put("privacy.sources.crm.name.sv", "Kundregistret");
        settings.put("privacy.sources.crm.name.en", "Customer register");
        settings.put("privacy.sources.support-desk.client-id", "support-desk");
        settings.put("privacy.sources.support-desk.name.fi", "Asiakastuki");
        settings.put("privacy.sources.support-desk.name.sv", "Kundsupporten");
        settings.put("privacy.sources.support-desk.name.en", "Customer support");
        settings.put(
                "privacy.sources.support-desk.categories",
                "support-tickets,chat-conversations,call-recordings,correspondence,feedback");
        settings.put("privacy.partners.acme-events.client-id", "acme-events");
        settings.put("privacy.partners.nordic-media.client-id", "nordic-media");
        settings.put("privacy.partners.nordic-media.name", "Nordic Media Oy");
        settings.put("privacy.partners.newcomer.client-id", "newcomer");
        settings.put("privacy.partners.newcomer.name", "Newcomer Oy");
        settings.put("privacy.partners.newcomer.requests-per-minute", "20");
        settings.put("privacy.partners.newcomer.identifiers-per-day", "100");
        settings.put("privacy.partners.own-mailing.client-id", "own-mailing");
        settings.put("privacy.partners.own-mailing.controller", "true");
        for (String partner : List.of("acme-events", "nordic-media", "own-mailing")) {
            settings.put("privacy.partners." + partner + ".requests-per-minute", "10000000");
            settings.put("privacy.partners." + partner + ".identifiers-per-day", "100000000");
        }
        return settings;
    }
}
