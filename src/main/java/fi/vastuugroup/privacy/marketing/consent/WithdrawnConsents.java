package fi.vastuugroup.privacy.marketing.consent;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings back, after a restore, that consents were withdrawn. */
@ApplicationScoped
class WithdrawnConsents implements JournalReplayer {

    /** Stands where the evidence was, when the database has no more of the consent than that it ended. */
    private static final String BY_JOURNAL = "its end, as the journal has it";

    private final SubjectJournal subjects;
    private final Items items;
    private final PersonConsents consents;

    WithdrawnConsents(SubjectJournal subjects, Items items, PersonConsents consents) {
        this.subjects = subjects;
        this.items = items;
        this.consents = consents;
    }

    @Override
    public String kind() {
        return JournalKinds.WITHDRAWAL;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        ConsentEntry withdrawal = ConsentEntry.fromJournal(content);
        return subjects.replay(
                content,
                subject -> items.lockIfThere(subject)
                        .chain(there -> there
                                ? consents.withdrawAgain(subject, withdrawal).replaceWith(true)
                                : Uni.createFrom().item(false)));
    }

    /**
     * Finds what is to be withdrawn: the person's own statement, else a source's, else one that says no more than the
     * end. Empty where it was withdrawn then or later, or given anew.
     */
    static Optional<ConsentGiven> toWithdraw(List<Item> held, ConsentEntry withdrawal) {
        List<ConsentGiven> given = held.stream()
                .flatMap(item -> item.content() instanceof Consent consent && withdrawal.isAbout(consent)
                        ? Stream.of(new ConsentGiven(item.sourceSystem(), consent))
                        : Stream.of())
                .toList();
        Optional<ConsentGiven> own = given.stream()
                .filter(consent -> SourceSystem.isPortal(consent.source()))
                .findFirst();
        if (own.isPresent()) {
            return own.filter(consent -> isBefore(consent, withdrawal.at()));
        }
        return given.stream()
                .filter(consent -> isBefore(consent, withdrawal.at()))
                .findFirst()
                .or(() -> Optional.of(new ConsentGiven(SourceSystem.PORTAL, unknown(withdrawal))));
    }

    private static boolean isBefore(ConsentGiven consent, Instant at) {
        Instant withdrawnAt = consent.consent().withdrawnAt();
        return !consent.givenAt().isAfter(at) && (withdrawnAt == null || withdrawnAt.isBefore(at));
    }

    private static Consent unknown(ConsentEntry withdrawal) {
        return Consent.given(withdrawal.matter(), withdrawal.wording(), BY_JOURNAL, withdrawal.at());
    }
}
