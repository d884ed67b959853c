package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.DecisionChanges;
import fi.vastuugroup.privacy.register.subject.SubjectFollower;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the recipients that have what was changed, and has them told: one indexed query where none has. */
@ApplicationScoped
@Priority(SubjectFollower.DISCLOSURE)
class ChangesAfterDisclosure implements SubjectFollower, DecisionChanges {

    private final NoticeStore stored;
    private final NoticeWriter notices;

    ChangesAfterDisclosure(NoticeStore stored, NoticeWriter notices) {
        this.stored = stored;
        this.notices = notices;
    }

    @Override
    public Uni<Void> follow(SubjectsChanged changed) {
        Told told = changed.told();
        return told == null ? Uni.createFrom().voidItem() : tell(told.change(), told.subjects());
    }

    private Uni<Void> tell(Change change, Map<UUID, Concerned> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : stored.addressees(subjects.keySet())
                        .map(all -> all.stream()
                                .filter(addressee -> concerned(addressee, subjects))
                                .toList())
                        .chain(concerned -> notices.write(change, concerned, subjects));
    }

    private static boolean concerned(Addressee addressee, Map<UUID, Concerned> subjects) {
        Concerned change = subjects.get(addressee.subject());
        return change != null && DisclosedFields.concern(addressee.fields(), change);
    }

    @Override
    public Uni<Void> prohibited(Set<IdentifierHash> identifiers, Set<UUID> persons) {
        return stored.marketers(identifiers, persons)
                .chain(concerned -> notices.write(Change.PROHIBITION, concerned, Map.of()));
    }
}
