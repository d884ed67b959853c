package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.page.CopyPages;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.writing.CopyWriter;
import fi.vastuugroup.privacy.copy.writing.PrintedCopy;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.http.ContentDisposition;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a copy, while it is written: one at a time of each person. What can be refused is refused before the first
 * byte; what fails later cuts the answer. Who asks for the headers alone (HEAD) begins no copy.
 */
@ApplicationScoped
public class Copies {

    /** The media type of a copy. */
    public static final String ZIP = "application/zip";

    /** Says about how many bytes come. */
    public static final String ESTIMATE = "Copy-Estimated-Bytes";

    /** Tells staff, this once, what opens the copy. */
    public static final String PASS_PHRASE = "Copy-Pass-Phrase";

    /** Says in the contract what the parameter {@code lang} does. */
    public static final String LANGUAGE =
            "The language of what is written for people. For a link, with which a browser sends its own language and not"
                    + " the page's; without it, `Accept-Language` decides.";

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
    private final CurrentVertxRequest exchange;
    private final Clock clock;

    Copies(
            RunningCopies running,
            CopyContentsReads contents,
            CopyWriter writer,
            PrintedCopy printed,
            CopyPages pages,
            ReadableValues texts,
            CurrentVertxRequest exchange,
            Clock clock) {
        this.running = running;
        this.contents = contents;
        this.writer = writer;
        this.printed = printed;
        this.pages = pages;
        this.texts = texts;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** @param turn null where the headers alone are asked for */
    private record Begun(
            CopyOrder order,
            RunningCopies.@Nullable Turn turn,
            long estimate,
            @Nullable String passPhrase) {

        /** What is written, once; nothing where nobody reads it. */
        Multi<Buffer> during(Supplier<Multi<Buffer>> written) {
            return turn == null ? Multi.createFrom().empty() : turn.during(written.get());
        }

        /** The pass phrase has no place in a log. */
        @Override
        public String toString() {
            return "Begun";
        }
    }

    /** The copy as the person takes it. */
    public RestMulti<Buffer> zip(Uni<CopyOrder> order) {
        return answer(begin(order, null, own -> Uni.createFrom().voidItem()));
    }

    /**
     * The copy as staff hands it over: encrypted, with its pass phrase in a header of the answer and nowhere else.
     *
     * @param look records durably who looks; called when the copy has its turn, before anything of it leaves
     */
    public RestMulti<Buffer> encrypted(Uni<CopyOrder> order, Function<CopyOrder, Uni<Void>> look) {
        return answer(begin(order, References.passPhrase(), look));
    }

    private RestMulti<Buffer> answer(Uni<Begun> copy) {
        return RestMulti.fromUniResponse(
                copy, begun -> begun.during(() -> writer.write(begun.order(), begun.passPhrase())), begun -> {
                    Map<String, List<String>> headers = headers(begun, ".zip");
                    if (begun.turn() != null && begun.passPhrase() != null) {
                        headers.put(PASS_PHRASE, List.of(begun.passPhrase()));
                    }
                    return headers;
                });
    }

    /**
     * The copy as one page to be printed.
     *
     * @param look as of {@link #encrypted}
     */
    public RestMulti<Buffer> printed(Uni<CopyOrder> order, Function<CopyOrder, Uni<Void>> look) {
        return RestMulti.fromUniResponse(
                begin(order, null, look), begun -> begun.during(() -> printed.write(begun.order())), begun -> {
                    Map<String, List<String>> headers = headers(begun, ".html");
                    headers.put("Content-Security-Policy", List.of(pages.policy() + "; sandbox"));
                    return headers;
                });
    }

    private Uni<Begun> begin(Uni<CopyOrder> orders, @Nullable String passPhrase, Function<CopyOrder, Uni<Void>> look) {
        boolean read = !HttpMethod.HEAD.equals(exchange.getCurrent().request().method());
        return orders.chain(order -> contents.of(order)
                .chain(known -> read
                        ? running.begin(order)
                                .call(turn -> look.apply(order)
                                        .onFailure()
                                        .call(turn::end)
                                        .onCancellation()
                                        .call(turn::end))
                                .map(turn -> new Begun(order, turn, known.estimatedBytes(), passPhrase))
                        : Uni.createFrom().item(new Begun(order, null, known.estimatedBytes(), passPhrase))));
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
