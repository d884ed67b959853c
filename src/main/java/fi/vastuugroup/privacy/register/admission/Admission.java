package fi.vastuugroup.privacy.register.admission;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a chunk's lines may be about, after erasures.
 *
 * @param blockedPersons persons whose lines are blocked, all of them
 * @param blockedLines lines that would bring an erased address to somebody else
 * @param closed persons in the register of whom only what a legal duty keeps may be added
 * @param readmitted persons who were erased and return, with the prohibitions that are remembered of them
 * @param erasedWhole when those of them who were gone wholly were erased
 * @param refusals what erased persons refuse, to be recorded for the hashes that are left
 * @param outdated whether somebody of the chunk was recognised and erased, so that it has to be read anew
 */
public record Admission(
        Set<BatchLine.Person> blockedPersons,
        Set<BatchLine> blockedLines,
        Set<UUID> closed,
        Map<BatchLine.Person, Grave> readmitted,
        Map<BatchLine.Person, Instant> erasedWhole,
        List<LateRefusal> refusals,
        boolean outdated) {

    static final Admission OF_ALL = new Admission(Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), List.of(), false);

    Admission(
            Set<BatchLine.Person> blockedPersons,
            Set<BatchLine> blockedLines,
            Map<BatchLine.Person, Grave> readmitted,
            List<LateRefusal> refusals) {
        this(blockedPersons, blockedLines, Set.of(), readmitted, since(readmitted), refusals, false);
    }

    private static Map<BatchLine.Person, Instant> since(Map<BatchLine.Person, Grave> readmitted) {
        return readmitted.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, person -> person.getValue().placedAt()));
    }

    Admission outdated(boolean recognised) {
        return recognised
                ? new Admission(blockedPersons, blockedLines, closed, readmitted, erasedWhole, refusals, true)
                : this;
    }

    /** Adds what was decided of those who remained in the register. */
    Admission and(RemainingSubjects.Remaining remaining) {
        if (remaining.closed().isEmpty() && remaining.returned().isEmpty()) {
            return this;
        }
        Map<BatchLine.Person, Grave> all = new HashMap<>(readmitted);
        all.putAll(remaining.returned());
        List<LateRefusal> refused = new ArrayList<>(refusals);
        refused.addAll(remaining.refusals());
        return new Admission(blockedPersons, blockedLines, remaining.closed(), all, erasedWhole, refused, outdated);
    }

    public boolean blocks(Chunk chunk, BatchLine line, Instant now) {
        return blockedPersons.contains(line.person())
                || blockedLines.contains(line)
                || addsToClosed(chunk, line)
                || bringsBack(chunk, line, now);
    }

    /** Whether a person returns with this chunk. */
    public boolean readmits(BatchLine.Person person) {
        return readmitted.containsKey(person);
    }

    private boolean addsToClosed(Chunk chunk, BatchLine line) {
        if (closed.isEmpty()
                || !(line instanceof BatchLine.Upsert)
                || LinesAboutPerson.refused(line) != null
                || line.category().erasureClass() == Category.ErasureClass.DUTY) {
            return false;
        }
        UUID subject = chunk.persons().presentSubjectOf(line.person());
        return subject != null && closed.contains(subject) && chunk.held(ItemKey.of(line)) == null;
    }

    /** Whether a line has under another id what an erasure took of a person who stays, or who returns. */
    private boolean bringsBack(Chunk chunk, BatchLine line, Instant now) {
        Instant erasedAt = erasedAt(chunk, line);
        return erasedAt != null
                && line instanceof BatchLine.Upsert upsert
                && chunk.held(ItemKey.of(line)) == null
                && !endsSomething(upsert)
                && !OwnActs.cameAbout(upsert.content(), erasedAt, now)
                && !(upsert.content().eventOn() == null && readmits(line.person()));
    }

    /** Whether a line tells of an unsubscription or of a consent that was withdrawn, which is heard whenever it was. */
    private static boolean endsSomething(BatchLine.Upsert upsert) {
        return upsert.content() instanceof MailingListSubscription subscription && !subscription.subscribed()
                || upsert.content() instanceof Consent consent && consent.withdrawnAt() != null;
    }

    private @Nullable Instant erasedAt(Chunk chunk, BatchLine line) {
        Instant whole = erasedWhole.get(line.person());
        if (whole != null && ReturnedHistory.CATEGORIES.contains(line.category())) {
            return whole;
        }
        UUID id = chunk.persons().presentSubjectOf(line.person());
        LockedSubject subject = id == null ? null : chunk.subject(id);
        return subject == null ? null : subject.erasedCategories().get(line.category());
    }

    /** Answers when those who returned, and of whom something is stored, were erased as a whole. */
    public Map<UUID, Instant> erasedWholeSubjects(PersonKeys persons, Set<UUID> inUse) {
        return subjects(erasedWhole, persons, inUse);
    }

    /** Answers those who returned of whom something is stored. */
    public Map<UUID, Grave> readmittedSubjects(PersonKeys persons, Set<UUID> inUse) {
        return subjects(readmitted, persons, inUse);
    }

    private static <T> Map<UUID, T> subjects(Map<BatchLine.Person, T> of, PersonKeys persons, Set<UUID> inUse) {
        Map<UUID, T> subjects = new HashMap<>();
        of.forEach((person, value) -> {
            UUID subject = persons.presentSubjectOf(person);
            if (subject != null && inUse.contains(subject)) {
                subjects.put(subject, value);
            }
        });
        return subjects;
    }
}
