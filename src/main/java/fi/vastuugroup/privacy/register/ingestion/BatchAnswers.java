package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.vastuugroup.privacy.platform.http.LineStream;
import fi.vastuugroup.privacy.platform.http.NumberedLine;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.batch.BatchAnswerLine;
import fi.vastuugroup.privacy.register.batch.BatchSummary;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the answers to a batch as lines and counts them for the summary. */
@ApplicationScoped
class BatchAnswers {

    private final ObjectWriter writer;

    BatchAnswers(ObjectMapper mapper) {
        this.writer = mapper.writer();
    }

    /** Makes the work of one stream. */
    LineStream.Work of(Function<List<NumberedLine>, Uni<List<LineAnswer>>> ingestion) {
        return new Counting(ingestion);
    }

    private final class Counting implements LineStream.Work {

        private final Function<List<NumberedLine>, Uni<List<LineAnswer>>> ingestion;
        private final Map<LineAnswer.Outcome, Long> outcomes = new EnumMap<>(LineAnswer.Outcome.class);
        private long count;

        Counting(Function<List<NumberedLine>, Uni<List<LineAnswer>>> ingestion) {
            this.ingestion = ingestion;
        }

        @Override
        public Uni<Supplier<Buffer>> answer(List<NumberedLine> lines) {
            return ingestion.apply(lines).map(answers -> () -> write(answers));
        }

        private Buffer write(List<LineAnswer> answers) {
            Buffer buffer = Buffer.buffer(answers.size() * 48);
            answers.forEach(answer -> {
                count++;
                outcomes.merge(answer.outcome(), 1L, Long::sum);
                append(buffer, answer);
            });
            return buffer;
        }

        @Override
        public Buffer close(@Nullable ProblemType problem) {
            Buffer buffer = Buffer.buffer();
            append(buffer, new BatchSummary(problem == null, count, outcomes, problem == null ? null : problem.uri()));
            return buffer;
        }

        private void append(Buffer buffer, BatchAnswerLine line) {
            try {
                buffer.appendBytes(writer.writeValueAsBytes(line)).appendByte((byte) '\n');
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
