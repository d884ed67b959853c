package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.PartnerNames;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Notice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Knows to whom a consent can be given, and what people call them. */
@ApplicationScoped
public class Marketers {

    private final MachineClients machines;
    private final PartnerNames partners;
    private final Notice notice;

    Marketers(MachineClients machines, PartnerNames partners, Notice notice) {
        this.machines = machines;
        this.partners = partners;
        this.notice = notice;
    }

    /** A partner to which a consent can be given. */
    @Schema(
            name = "ConsentPartner",
            requiredProperties = {"marketer", "name"})
    public record Partner(
            @Schema(description = "The id to send in a consent.", examples = "nordic-media")
            String marketer,

            @Schema(description = "Its name for people.", examples = "Nordic Media Oy")
            String name) {}

    /** The names of marketers, in one language. */
    record Names(String controller, Map<String, String> partners) {

        /** The name of a marketer; its id where nobody says another. */
        String of(String marketer) {
            return marketer.equals(CONTROLLER) ? controller : partners.getOrDefault(marketer, marketer);
        }
    }

    /** Whether a consent can be given to whom it names: the controller, or a configured partner. */
    boolean canBeConsentedTo(String marketer) {
        return marketer.equals(CONTROLLER) || ids().contains(marketer);
    }

    /** Lists the partners to which a consent can be given, in the caller's transaction. */
    public Uni<List<Partner>> partners() {
        return partners.ofPartners()
                .map(names -> ids().stream()
                        .map(id -> new Partner(id, names.getOrDefault(id, id)))
                        .toList());
    }

    /** Reads the names of all marketers, in the caller's transaction. */
    Uni<Names> names(Language language) {
        return partners.ofPartners()
                .map(names -> new Names(notice.contacts(language).controller(), names));
    }

    private List<String> ids() {
        return machines.partners().stream()
                .filter(partner -> !partner.controller())
                .map(Principal.Partner::id)
                .sorted()
                .toList();
    }
}
