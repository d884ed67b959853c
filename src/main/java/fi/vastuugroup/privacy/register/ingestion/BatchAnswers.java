package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.stream.AnswerText;
import fi.vastuugroup.privacy.platform.stream.LineAnswers;
import fi.vastuugroup.privacy.platform.stream.LineStream;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import fi.vastuugroup.privacy.register.batch.BatchAnswerLine;
import fi.vastuugroup.privacy.register.batch.BatchSummary;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says the answers to a batch as lines and counts them for the summary. */
@ApplicationScoped
class BatchAnswers {

    private static final String LEAD = "{\"line\":";
    private static final String NUMBERED = LEAD + "0";
    private static final int MOST_TEXTS = 1_000;

    private final Ingestion ingestion;
    private final ObjectWriter writer;

    BatchAnswers(Ingestion ingestion, ObjectMapper mapper) {
        this.ingestion = ingestion;
        this.writer = mapper.writer();
    }

    /** Makes the work of one stream. */
    LineStream.Work<?> of(SourceRights source) {
        return new Counting(source, false);
    }

    /** Makes the work of one stream that only tries its lines. */
    LineStream.Work<?> ofDryRun(SourceRights source) {
        return new Counting(source, true);
    }

    private final class Counting implements LineStream.Work<List<Read>> {

        private final SourceRights source;
        private final boolean isDryRun;
        private final ChunkOrder order;
        private final Map<LineAnswer.Outcome, Long> outcomes = new EnumMap<>(LineAnswer.Outcome.class);
        private final Map<LineAnswer, AnswerText> texts = new HashMap<>();
        private long count;

        Counting(SourceRights source, boolean isDryRun) {
            this.source = source;
            this.isDryRun = isDryRun;
            this.order = new ChunkOrder(source);
        }

        @Override
        public String caller() {
            return source.id();
        }

        @Override
        public String lead() {
            return LEAD;
        }

        @Override
        public List<Read> read(List<NumberedLine> lines) {
            return ingestion.read(source, lines);
        }

        @Override
        public Uni<Supplier<LineAnswers>> answer(List<Read> reads) {
            return order.take(
                            reads,
                            () -> isDryRun ? ingestion.tryRead(source, reads) : ingestion.ingestRead(source, reads))
                    .map(answers -> () -> said(answers));
        }

        private LineAnswers said(List<LineAnswer> answers) {
            LineAnswers said = new LineAnswers(answers.size());
            answers.forEach(answer -> {
                count++;
                outcomes.merge(answer.outcome(), 1L, Long::sum);
                said.add(answer.line(), text(answer.ofAnyLine()));
            });
            return said;
        }

        /** The text of an answer, which is most often one that was given before. */
        private AnswerText text(LineAnswer answer) {
            AnswerText known = texts.get(answer);
            if (known != null) {
                return known;
            }
            AnswerText text = new AnswerText(json(answer).substring(NUMBERED.length()));
            if (texts.size() < MOST_TEXTS) {
                texts.put(answer, text);
            }
            return text;
        }

        @Override
        public Buffer close(@Nullable ProblemType problem) {
            return Buffer.buffer(json(new BatchSummary(
                    problem == null, isDryRun ? true : null, count, outcomes, problem == null ? null : problem.uri())));
        }

        private String json(BatchAnswerLine line) {
            try {
                return writer.writeValueAsString(line) + "\n";
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
