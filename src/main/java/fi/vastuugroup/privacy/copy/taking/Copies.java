package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.page.CopyPages;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.writing.CopyWriter;
import fi.vastuugroup.privacy.copy.writing.PrintedCopy;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.http.ContentDisposition;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a copy, while it is written: one at a time of each person. What can be refused is refused before the first
 * byte; what fails later cuts the answer.
 */
@ApplicationScoped
public class Copies {

    /** The media type of a copy. */
    public static final String ZIP = "application/zip";

    /** Says about how many bytes come. */
    public static final String ESTIMATE = "Copy-Estimated-Bytes";

    /** Tells staff, this once, what opens the copy. */
    public static final String PASS_PHRASE = "Copy-Pass-Phrase";

    /** Names in the contract what the JSON entries of a copy hold: a schema, or a list of it; their schemas lie beside them. */
    static final String ENTRIES_EXTENSION = "x-entries";

    static final String ENTRIES = """
            {"data/categories.json": "CategorySummary[]",
             "data/{category}.json": "Item[]",
             "data/waiting-updates.json": "WaitingUpdate[]",
             "data/choices.json": "MarketingProhibitions",
             "data/consent-history.json": "ConsentState[]",
             "data/disclosures.json": "Disclosure[]",
             "data/access-log.json": "AccessLogEntry[]",
             "data/requests.json": "CopiedRequest[]",
             "manifest.json": "CopyManifest"}""";

    private final RunningCopies running;
    private final CopyContentsReads contents;
    private final CopyWriter writer;
    private final PrintedCopy printed;
    private final CopyPages pages;
    private final ReadableValues texts;
    private final Clock clock;

    Copies(
            RunningCopies running,
            CopyContentsReads contents,
            CopyWriter writer,
            PrintedCopy printed,
            CopyPages pages,
            ReadableValues texts,
            Clock clock) {
        this.running = running;
        this.contents = contents;
        this.writer = writer;
        this.printed = printed;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    private record Begun(
            CopyOrder order,
            RunningCopies.Turn turn,
            long estimate,
            @Nullable String passPhrase) {

        /** The pass phrase has no place in a log. */
        @Override
        public String toString() {
            return "Begun";
        }
    }

    /** The copy as the person takes it. */
    public RestMulti<Buffer> zip(Uni<CopyOrder> order) {
        return answer(order, null, (begun, headers) -> headers);
    }

    /** The copy as staff hands it over: encrypted, with its pass phrase in a header of the answer and nowhere else. */
    public RestMulti<Buffer> encrypted(Uni<CopyOrder> order) {
        return answer(order, References.passPhrase(), (begun, headers) -> {
            headers.put(PASS_PHRASE, List.of(String.valueOf(begun.passPhrase())));
            return headers;
        });
    }

    private RestMulti<Buffer> answer(
            Uni<CopyOrder> order,
            @Nullable String passPhrase,
            BiFunction<Begun, Map<String, List<String>>, Map<String, List<String>>> headers) {
        return RestMulti.fromUniResponse(
                begin(order, passPhrase),
                begun -> begun.turn().during(writer.write(begun.order(), passPhrase)),
                begun -> headers.apply(begun, headers(begun, ".zip")));
    }

    /** The copy as one page to be printed. */
    public RestMulti<Buffer> printed(Uni<CopyOrder> order) {
        return RestMulti.fromUniResponse(
                begin(order, null), begun -> begun.turn().during(print(begun)), begun -> {
                    Map<String, List<String>> headers = headers(begun, ".html");
                    headers.put("Content-Security-Policy", List.of(pages.policy() + "; sandbox"));
                    return headers;
                });
    }

    private Multi<Buffer> print(Begun begun) {
        return printed.write(begun.order());
    }

    private Uni<Begun> begin(Uni<CopyOrder> orders, @Nullable String passPhrase) {
        return orders.chain(order -> contents.of(order)
                .chain(known ->
                        running.begin(order).map(turn -> new Begun(order, turn, known.estimatedBytes(), passPhrase))));
    }

    private Map<String, List<String>> headers(Begun begun, String end) {
        String name = texts.text("file-name", begun.order().language()) + "-" + Helsinki.today(clock) + end;
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put(HttpHeaders.CONTENT_DISPOSITION, List.of(ContentDisposition.attachment(name)));
        headers.put(
                HttpHeaders.CONTENT_LANGUAGE, List.of(begun.order().language().tag()));
        headers.put(ESTIMATE, List.of(String.valueOf(begun.estimate())));
        return headers;
    }
}
