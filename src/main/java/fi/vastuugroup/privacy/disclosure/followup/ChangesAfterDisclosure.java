package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.DecisionChanges;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.subject.SubjectFollower;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the recipients that have what was changed, and has them told: one indexed query where none has. */
@ApplicationScoped
@Priority(SubjectFollower.DISCLOSURE)
class ChangesAfterDisclosure implements SubjectFollower, DecisionChanges {

    private final Sql sql;
    private final NoticeWriter notices;

    ChangesAfterDisclosure(Sql sql, NoticeWriter notices) {
        this.sql = sql;
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
                : addressees(Addressee.OF_SUBJECTS, Tuple.of((Object)
                                subjects.keySet().toArray(UUID[]::new)))
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
        return addressees(
                        Addressee.MARKETING,
                        Tuple.of(IdentifierHash.matched(identifiers), persons.toArray(UUID[]::new)))
                .chain(concerned -> notices.write(Change.PROHIBITION, concerned, Map.of()));
    }

    private Uni<List<Addressee>> addressees(String statement, Tuple parameters) {
        return sql.list(statement, parameters, Addressee::of);
    }
}
