package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class StaffDisclosuresResource implements StaffDisclosuresApi {

    private final CurrentPrincipal principal;
    private final LookReasons reasons;
    private final StaffDisclosures disclosures;
    private final DisclosureRegister register;

    StaffDisclosuresResource(
            CurrentPrincipal principal,
            LookReasons reasons,
            StaffDisclosures disclosures,
            DisclosureRegister register) {
        this.principal = principal;
        this.reasons = reasons;
        this.disclosures = disclosures;
        this.register = register;
    }

    @Override
    public Uni<RegisteredDisclosure.RegisteredDisclosurePage> list(
            @Nullable UUID subject,
            @Nullable String recipient,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean voided,
            LookParameters look,
            PageParameters asked) {
        Principal.Staff officer = principal.staff();
        return register.page(
                        officer,
                        reasons.judge(officer, look.stated()),
                        new DisclosureRegisterStore.Filter(subject, recipient, from, to, voided),
                        asked.in("listDisclosures"),
                        asked.limit)
                .map(page -> new RegisteredDisclosure.RegisteredDisclosurePage(page.items(), page.nextCursor()));
    }

    @Override
    public Uni<RecordedDisclosure> record(@Nullable String key, NewDisclosure disclosure) {
        return disclosures.record(principal.staff(), key, disclosure);
    }

    @Override
    public Uni<RegisteredDisclosure.VoidedEntry> voidEntry(UUID id, DisclosureVoiding voiding) {
        return register.voidEntry(principal.staff(), id, voiding);
    }
}
