package fi.vastuugroup.privacy.local;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.LineAnswer.Outcome;
import fi.vastuugroup.privacy.register.ingestion.Ingestion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the source systems hold about the personas, fed through the ingestion of their batches, with the audio of two calls.
 * Ids and versions are fixed: feeding it again with the same base changes nothing.
 */
@ApplicationScoped
public class DemonstrationRegister {

    private static final List<String> SOURCES = List.of("crm", "support-desk");

    private final Ingestion ingestion;
    private final MachineClients clients;
    private final DemonstrationRecordings recordings;
    private final DemonstrationRestriction restriction;
    private final DemonstrationDisclosure disclosure;

    DemonstrationRegister(
            Ingestion ingestion,
            MachineClients clients,
            DemonstrationRecordings recordings,
            DemonstrationRestriction restriction,
            DemonstrationDisclosure disclosure) {
        this.ingestion = ingestion;
        this.clients = clients;
        this.recordings = recordings;
        this.restriction = restriction;
        this.disclosure = disclosure;
    }

    /**
     * Feeds all of it.
     *
     * @param base the time to which the items' times are relative
     * @return the number of lines
     * @throws IllegalStateException in the Uni, when a line is not taken
     */
    public Uni<Integer> load(Instant base) {
        var times = new RelativeTimes(base);
        var loaded = Uni.createFrom().item(0);
        for (var source : SOURCES) {
            loaded = loaded.chain(before -> feed(source, lines(source, times)).map(count -> before + count));
        }
        return loaded.call(recordings::send).call(restriction::place).call(disclosure::enter);
    }

    /** The lines of a source system, as it would send them. */
    public static List<String> lines(String source, Instant base) {
        return lines(source, new RelativeTimes(base));
    }

    private Uni<Integer> feed(String source, List<String> lines) {
        var numbered = new ArrayList<NumberedLine>();
        for (var line : lines) {
            numbered.add(new NumberedLine(numbered.size() + 1L, line.getBytes(StandardCharsets.UTF_8)));
        }
        return ingestion.ingest(clients.source(source).orElseThrow(), numbered).map(answers -> {
            answers.forEach(answer -> check(source, answer));
            return answers.size();
        });
    }

    private static void check(String source, LineAnswer answer) {
        if (answer.outcome() == Outcome.REJECTED || answer.outcome() == Outcome.BLOCKED_BY_TOMBSTONE) {
            throw new IllegalStateException("demonstration/%s.ndjson, line %d: %s (%s)"
                    .formatted(source, answer.line(), answer.reason(), answer.detail()));
        }
    }

    private static List<String> lines(String source, RelativeTimes times) {
        var name = "/demonstration/" + source + ".ndjson";
        try (var file = Objects.requireNonNull(DemonstrationRegister.class.getResourceAsStream(name));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().map(times::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
