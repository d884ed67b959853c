package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.check.CheckReceipts.Answered;
import fi.vastuugroup.privacy.marketing.lookup.Asked;
import fi.vastuugroup.privacy.marketing.lookup.RecordedDecisions;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.stream.LineAnswers;
import fi.vastuugroup.privacy.platform.stream.LineStream;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a stream of millions of checks, each chunk of lines by {@link RecordedDecisions}. The stream as a whole keeps
 * counts and two digests only.
 */
@ApplicationScoped
class BulkChecks {

    /** Answers that were given within it hold for as long as the first of them. */
    private static final Duration SAME = Duration.ofMinutes(10);

    /** A week of them; later lines hold for as long as the last of these, which is the careful side. */
    private static final int MOST_PARTS = 1_000;

    private final CheckedIdentifiers identifiers;
    private final RecordedDecisions decisions;
    private final CheckReceipts receipts;
    private final ObjectWriter json;
    private final Clock clock;

    BulkChecks(
            CheckedIdentifiers identifiers,
            RecordedDecisions decisions,
            CheckReceipts receipts,
            ObjectMapper json,
            Clock clock) {
        this.identifiers = identifiers;
        this.decisions = decisions;
        this.receipts = receipts;
        this.json = json.writer();
        this.clock = clock;
    }

    /** The work of one stream, which decides for the caller. */
    LineStream.Work<?> of(Principal.Partner marketer, boolean csvIn, boolean csvOut) {
        return new Checking(
                new Answered(UUID.randomUUID(), marketer, clock.instant(), 0),
                BulkFormat.of(csvIn),
                new BulkAnswerWriter(csvOut, json));
    }

    /** The questions of a chunk, and in their order whom those that are well-formed ask about. */
    private record Chunk(List<BulkQuestion> questions, List<Asked> asked) {}

    private final class Checking implements LineStream.Work<Chunk> {

        private final Answered stream;
        private final BulkFormat format;
        private final BulkAnswerWriter writer;
        private final MessageDigest asked = Digests.running();
        private final MessageDigest answered = Digests.running();
        private final List<ValidFrom> validity = new ArrayList<>();
        private long permitted;
        private long notPermitted;
        private long errors;

        Checking(Answered stream, BulkFormat format, BulkAnswerWriter writer) {
            this.stream = stream;
            this.format = format;
            this.writer = writer;
        }

        @Override
        public String caller() {
            return stream.marketer().caller();
        }

        @Override
        public void receiving(byte[] bytes) {
            asked.update(bytes);
        }

        @Override
        public void answering(byte[] bytes) {
            answered.update(bytes);
        }

        @Override
        public String opening() {
            return writer.opening();
        }

        @Override
        public String lead() {
            return writer.lead();
        }

        @Override
        public byte[] returning(byte[] reference) {
            return writer.reference(reference);
        }

        @Override
        public Uni<Supplier<LineAnswers>> answer(Chunk chunk) {
            Instant now = clock.instant();
            return decisions
                    .of(
                            stream.marketer(),
                            "checkProhibitionsInBulk",
                            chunk.asked(),
                            chunk.questions().size())
                    .map(decided -> () -> answers(chunk, now, decided.masks()));
        }

        @Override
        public Buffer close(@Nullable ProblemType problem) {
            boolean complete = problem == null;
            long lines = permitted + notPermitted + errors;
            String questions = HexFormat.of().formatHex(asked.digest());
            String answers = HexFormat.of().formatHex(answered.digest());
            Answered all = new Answered(stream.checkId(), stream.marketer(), stream.checkedAt(), lines);
            return writer.closing(new BulkClosing(new BulkClosing.Summary(
                    complete,
                    all.checkId(),
                    all.marketer().id(),
                    all.checkedAt(),
                    all.validUntil(),
                    validity,
                    lines,
                    permitted,
                    notPermitted,
                    errors,
                    answers,
                    complete ? questions : null,
                    complete ? receipts.sign(all, questions, answers, validity) : null,
                    problem == null ? null : problem.uri())));
        }

        /** Notes until when the lines hold that are answered now, unless it is much the same as of those before. */
        private void validFrom(long line, Instant now) {
            Instant until = CheckReceipts.validUntil(now.truncatedTo(ChronoUnit.MICROS));
            boolean later = validity.isEmpty()
                    || !validity.get(validity.size() - 1)
                            .validUntil()
                            .plus(SAME)
                            .isAfter(until);
            if (later && validity.size() < MOST_PARTS) {
                validity.add(new ValidFrom(line, until));
            }
        }

        @Override
        public Chunk read(List<NumberedLine> lines) {
            List<BulkQuestion> questions = new ArrayList<>(lines.size());
            List<Asked> all = new ArrayList<>(lines.size());
            for (NumberedLine line : lines) {
                BulkQuestion question = format.read(line);
                if (question == null) {
                    continue;
                }
                Optional<Asked> asked =
                        question.check() == null ? Optional.empty() : identifiers.asked(question.check());
                asked.ifPresent(all::add);
                questions.add(question.check() != null && asked.isEmpty() ? question.notWellFormed() : question);
            }
            return new Chunk(questions, all);
        }

        private LineAnswers answers(Chunk chunk, Instant now, long[] masks) {
            if (!chunk.questions().isEmpty()) {
                validFrom(chunk.questions().get(0).line(), now);
            }
            LineAnswers answers = new LineAnswers(chunk.questions().size());
            int next = 0;
            for (BulkQuestion question : chunk.questions()) {
                byte[] reference = bytes(question.yourReference());
                if (question.check() == null) {
                    errors++;
                    answers.add(
                            question.line(),
                            writer.error(Objects.requireNonNull(question.error()), reference != null),
                            reference);
                    continue;
                }
                var channel = Objects.requireNonNull(question.check().channel());
                var scope = Objects.requireNonNull(question.check().scope());
                long mask = masks[next++];
                DecisionCode code = DecisionMask.get(mask, channel, scope);
                if (code.permitted()) {
                    permitted++;
                } else {
                    notPermitted++;
                }
                answers.add(question.line(), writer.decision(mask, channel, scope, reference != null), reference);
            }
            return answers;
        }

        private static byte @Nullable [] bytes(@Nullable String reference) {
            return reference == null ? null : reference.getBytes(StandardCharsets.UTF_8);
        }
    }
}
