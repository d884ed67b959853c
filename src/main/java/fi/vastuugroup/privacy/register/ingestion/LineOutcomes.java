package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.admission.Admission;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.LineAnswer.Outcome;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.rectification.RectificationLog;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each line, given what is held: the version rules, restriction (Art. 18(2): later updates are
 * parked), tombstones and retention. Reads and writes only the {@link Chunk}.
 */
@ApplicationScoped
class LineOutcomes {

    private static final Set<Block.Kind> STOPS_UPDATES = EnumSet.of(Block.Kind.RESTRICTION);
    private static final Set<Block.Kind> STOPS_DELETION = EnumSet.allOf(Block.Kind.class);

    private final RetentionRules rules;
    private final ObjectMapper mapper;
    private final Validator validator;
    private final WebAnalytics webAnalytics;
    private final Clock clock;

    LineOutcomes(
            RetentionRules rules, ObjectMapper mapper, Validator validator, WebAnalytics webAnalytics, Clock clock) {
        this.rules = rules;
        this.mapper = mapper;
        this.validator = validator;
        this.webAnalytics = webAnalytics;
        this.clock = clock;
    }

    /** A chunk whose lines are decided, with whom they may be about and an answer for each line in their order. */
    record Decided(Chunk chunk, Admission admission, List<LineAnswer> answers) {}

    Decided decide(Chunk chunk, Admission admission, List<Read> reads) {
        List<LineAnswer> answers = new ArrayList<>(reads.size());
        reads.forEach(read -> answers.add(decide(chunk, admission, read)));
        return new Decided(chunk, admission, answers);
    }

    private LineAnswer decide(Chunk chunk, Admission admission, Read read) {
        BatchLine line = read.line();
        if (line == null) {
            return Objects.requireNonNull(read.rejection());
        }
        if (!chunk.source().mayFeed(line.category())) {
            return LineAnswer.rejected(read.number(), "category-not-allowed", "not a category of this source system");
        }
        if (admission.blocks(chunk, line, clock.instant())) {
            return LineAnswer.of(read.number(), Outcome.BLOCKED_BY_TOMBSTONE);
        }
        return chunk.persons()
                .subjectOf(line.person())
                .map(subject -> decide(chunk, read.number(), subject, line, admission.readmits(line.person())))
                .orElseGet(() -> LineAnswer.rejected(
                        read.number(), "identity-conflict", "the two ids are two persons; staff can join them"));
    }

    /** Decides a line about a subject whose row is locked, or who is new. */
    private LineAnswer decide(Chunk chunk, long number, UUID subject, BatchLine line, boolean returns) {
        ItemKey key = ItemKey.of(line);
        HeldItem held = chunk.held(key);
        if (held != null && !held.subject().equals(subject)) {
            return LineAnswer.rejected(
                    number, "item-of-another-person", "delete the item under its first person first");
        }
        if (held != null && line.version() < held.version()) {
            return LineAnswer.of(number, Outcome.IGNORED_OLDER);
        }
        return line instanceof BatchLine.Upsert upsert
                ? upsert(chunk, number, subject, held, upsert, returns)
                : delete(chunk, number, subject, held, line);
    }

    private LineAnswer delete(Chunk chunk, long number, UUID subject, @Nullable HeldItem held, BatchLine line) {
        ItemKey key = ItemKey.of(line);
        Chunk.Buried buried = chunk.buried(key);
        if (held == null && buried != null && line.version() <= buried.version()) {
            return LineAnswer.of(number, Outcome.UNCHANGED);
        }
        if (held != null && line.version() == held.version()) {
            return versionConflict(number);
        }
        if (chunk.blocked(subject, key, STOPS_DELETION)) {
            chunk.park(subject, line);
            return LineAnswer.of(number, Outcome.PARKED, "blocked");
        }
        chunk.delete(key, line.version());
        if (line.category() == Category.CONSENTS) {
            chunk.analytics().remove(subject, chunk.source().id(), line.id());
        }
        return LineAnswer.of(number, held == null ? Outcome.UNCHANGED : Outcome.DELETED);
    }

    private LineAnswer upsert(
            Chunk chunk, long number, UUID subject, @Nullable HeldItem held, BatchLine.Upsert line, boolean returns) {
        ItemKey key = ItemKey.of(line);
        ObjectNode content = mapper.valueToTree(line.content());
        String sent = content.toString();
        Buffer digest = digest(line, sent);
        if (held != null && line.version() == held.version()) {
            return digest.equals(held.digest()) ? LineAnswer.of(number, Outcome.UNCHANGED) : versionConflict(number);
        }
        Chunk.Buried buried = chunk.buried(key);
        if (held == null && buried != null && chunk.keepsOut(buried, subject, line, returns)) {
            return buried(number, buried);
        }
        String marketer = ChunkMarketers.given(line);
        if (marketer != null && !chunk.isMarketer(marketer)) {
            return LineAnswer.rejected(number, "unknown-marketer", "is neither the controller nor a partner");
        }
        if (line.content() instanceof MailingListSubscription subscription
                && subscription.subscribed()
                && chunk.hasLeft(subject, subscription.list())) {
            return LineAnswer.of(number, Outcome.BLOCKED_BY_TOMBSTONE);
        }
        JsonObject kept = held == null ? null : RectificationLog.stillUnconfirmed(held.rectified(), content);
        RectificationLog.layOver(kept, content);
        Content effective = kept == null ? line.content() : corrected(content);
        if (effective == null) {
            return LineAnswer.rejected(number, "rectification-conflict", "does not fit what the subject corrected");
        }
        Optional<LineAnswer> refusal = webAnalytics.refusal(chunk, number, subject, effective);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        LocalDate eventOn = Objects.requireNonNullElseGet(
                effective.eventOn(), () -> Helsinki.dateOf(line.collected().at()));
        LocalDate endedOn = effective.endedOn();
        RetentionRule rule = rules.of(key.category());
        LocalDate today = Helsinki.today(clock);
        LockedSubject locked = chunk.subject(subject);
        LocalDate dueOn = rule.dueOn(eventOn, endedOn, locked == null ? null : locked.relationEndsOn());
        if (held == null && dueOn != null && dueOn.isBefore(today) && !rule.followsRelation()) {
            return LineAnswer.rejected(number, "retention-expired", "older than its retention period");
        }
        if (chunk.blocked(subject, key, STOPS_UPDATES)) {
            chunk.park(subject, line);
            return LineAnswer.of(number, Outcome.PARKED, "restricted");
        }
        chunk.put(
                key,
                new HeldItem(
                        subject,
                        held == null ? null : held.id(),
                        line.version(),
                        digest,
                        new HeldItem.Written(
                                kept == null ? sent : content.toString(),
                                line.collected().how(),
                                line.collected().at(),
                                eventOn,
                                endedOn,
                                dueOn,
                                withheld(chunk.source(), line)),
                        kept,
                        line.person().id()));
        chunk.analytics().put(subject, chunk.source().id(), line.id(), effective, clock.instant());
        Outcome outcome = held == null ? Outcome.CREATED : Outcome.UPDATED;
        return kept == null ? LineAnswer.of(number, outcome) : LineAnswer.of(number, outcome, "rectification-kept");
    }

    /** Lays the subject's corrections over a source's content; null when they do not fit together. */
    private @Nullable Content corrected(ObjectNode content) {
        try {
            Content corrected = mapper.treeToValue(content, Content.class);
            return validator.validate(corrected).isEmpty() ? corrected : null;
        } catch (JsonProcessingException notOfTheCategory) {
            return null;
        }
    }

    private static @Nullable Withholding withheld(SourceRights source, BatchLine.Upsert line) {
        Withholding withheld = line.withheld();
        return withheld == null && source.review() ? Withholding.IN_REVIEW : withheld;
    }

    private static LineAnswer versionConflict(long number) {
        return LineAnswer.rejected(number, "version-conflict", "this version is held with another content");
    }

    private static LineAnswer buried(long number, Chunk.Buried buried) {
        switch (buried.reason()) {
            case "source-deletion":
                return LineAnswer.of(number, Outcome.IGNORED_OLDER);
            case "retention":
                return LineAnswer.rejected(number, "retention-expired", "deleted when its retention period ended");
            default:
                return LineAnswer.of(number, Outcome.BLOCKED_BY_TOMBSTONE);
        }
    }

    /** Makes the digest of all that the source says about the item but the version. */
    private static Buffer digest(BatchLine.Upsert line, String content) {
        return Buffer.buffer(Digests.sha256(content + line.collected().at() + "/" + line.withheld() + "/"
                + line.collected().how()));
    }
}
