package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.disclosure.ledger.DisclosedAddresses;
import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.marketing.decision.DecisionChanges;
import fi.vastuugroup.privacy.marketing.decision.TightenedDecisions;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.subject.SubjectFollower;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the recipients that have what was changed, and has them told: one indexed query where none has. */
@ApplicationScoped
@Priority(SubjectFollower.DISCLOSURE)
class ChangesAfterDisclosure implements SubjectFollower, DecisionChanges {

    private final NoticeStore stored;
    private final NoticeWriter notices;
    private final DisclosedAddresses addresses;

    ChangesAfterDisclosure(NoticeStore stored, NoticeWriter notices, DisclosedAddresses addresses) {
        this.stored = stored;
        this.notices = notices;
        this.addresses = addresses;
    }

    @Override
    public Uni<Void> follow(SubjectsChanged changed) {
        return Sequences.each(changed.told(), told -> tell(told.change(), told.subjects()));
    }

    private Uni<Void> tell(Change change, Map<UUID, Concerned> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : stored.addressees(subjects.keySet())
                        .map(all -> all.stream()
                                .filter(addressee -> concerned(addressee, subjects))
                                .toList())
                        .chain(concerned ->
                                notices.write(change, concerned, subjects).chain(() -> forget(change, concerned)));
    }

    private Uni<Void> forget(Change change, List<Addressee> concerned) {
        return change != Change.ERASURE || concerned.isEmpty()
                ? Uni.createFrom().voidItem()
                : addresses.forgetErased(
                        concerned.stream().map(Addressee::subject).collect(toUnmodifiableSet()));
    }

    private static boolean concerned(Addressee addressee, Map<UUID, Concerned> subjects) {
        Concerned change = subjects.get(addressee.subject());
        return change != null && DisclosedFields.concern(addressee.fields(), change);
    }

    @Override
    public Uni<Void> prohibited(TightenedDecisions tightened) {
        return stored.marketers(tightened.identifiers(), tightened.refusing()).chain(marketers -> {
            List<Addressee> concerned = new ArrayList<>();
            Map<UUID, Set<ChannelScope>> cells = new HashMap<>();
            marketers.forEach(marketer -> {
                Addressee addressee = marketer.addressee();
                List<ChannelScope> prohibited =
                        tightened.cells(addressee.marketer(), addressee.subject(), marketer.addresses());
                // Who loses nothing by it, as where another partner's consent was taken back, hears nothing of it.
                if (!prohibited.isEmpty()) {
                    concerned.add(addressee);
                    cells.put(addressee.disclosure(), new LinkedHashSet<>(prohibited));
                }
            });
            return notices.writeProhibitions(concerned, cells);
        });
    }
}
