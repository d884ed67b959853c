package fi.vastuugroup.privacy.copy.writing;

import fi.vastuugroup.privacy.copy.archive.CopyArchive;
import fi.vastuugroup.privacy.copy.archive.CopyManifest;
import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.archive.CopySchemas;
import fi.vastuugroup.privacy.copy.archive.CopyWork;
import fi.vastuugroup.privacy.copy.page.CopyOverview;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Notice;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopiedFiles.CopiedFile;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.signing.SigningKeys;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a copy as a ZIP: what is held as JSON, for people as sheets and pages beside it, the files, the schemas, an
 * overview, and last a manifest with digests and its signature, without which the copy is not whole. It reads on as what it
 * wrote is taken, so that a copy of much takes no more memory than one of little, and keeps nothing.
 */
@ApplicationScoped
public class CopyWriter {

    /** What waits longer is sent. */
    private static final int PIECE = 32 * 1024;

    private static final Buffer NOTHING = Buffer.buffer();
    private static final Object DONE = new Object();

    private final CopyReads reads;
    private final CopyEntries entries;
    private final PageEntries pages;
    private final CopyOverview overview;
    private final CopySchemas schemas;
    private final SigningKeys keys;
    private final Notice notice;
    private final Clock clock;
    private final Texts texts = Texts.load("copy");

    CopyWriter(
            CopyReads reads,
            CopyEntries entries,
            PageEntries pages,
            CopyOverview overview,
            CopySchemas schemas,
            SigningKeys keys,
            Notice notice,
            Clock clock) {
        this.reads = reads;
        this.entries = entries;
        this.pages = pages;
        this.overview = overview;
        this.schemas = schemas;
        this.keys = keys;
        this.notice = notice;
        this.clock = clock;
    }

    /**
     * Writes a copy as fast as it is taken.
     *
     * @param passPhrase encrypts it; null: it is not encrypted
     */
    public Multi<Buffer> write(CopyOrder order, @Nullable String passPhrase) {
        return reads.name(order.subject()).onItem().transformToMulti(name -> {
            CopyWork work = new CopyWork(order, new CopyArchive(passPhrase, clock), clock.instant(), name);
            return Multi.createFrom()
                    .iterable(steps(work))
                    .onItem()
                    .transformToMultiAndConcatenate(Supplier::get)
                    .map(written ->
                            work.archive().waiting() >= PIECE ? work.archive().take() : NOTHING)
                    .filter(piece -> piece.length() > 0)
                    .onCompletion()
                    .continueWith(() -> List.of(work.archive().take()));
        });
    }

    private List<Supplier<Multi<Object>>> steps(CopyWork work) {
        List<Supplier<Multi<Object>>> steps = new ArrayList<>();
        boolean forPeople = !work.order().extent().portable();
        if (forPeople) {
            steps.add(once(() -> work.archive()
                    .add("README.txt", CopyArchive.Kind.TEXT, bytes(texts.get("readme", work.language())))));
        }
        steps.add(() -> entries.categories(work));
        concerned(work).forEach(category -> {
            steps.add(() -> entries.json(category, work));
            if (forPeople) {
                steps.add(() -> entries.sheet(category, work));
                steps.add(() -> pages.of(category, work));
            }
        });
        Arrays.stream(CopyPart.Part.values())
                .filter(part -> part != CopyPart.Part.CATEGORY && part != CopyPart.Part.ITEM)
                .filter(part -> work.order().has(part))
                .forEach(part -> {
                    steps.add(() -> entries.json(part, work));
                    steps.add(() -> entries.sheet(part, work));
                    steps.add(() -> pages.of(part, work));
                });
        if (forPeople) {
            reads.files().forEach(of -> steps.add(() -> files(of, work)));
        }
        steps.add(once(() ->
                schemas.all().forEach((name, schema) -> work.archive().add(name, CopyArchive.Kind.SCHEMA, schema))));
        if (forPeople) {
            steps.add(once(() -> work.archive().add("index.html", CopyArchive.Kind.HTML, bytes(overview.of(work)))));
        }
        steps.add(once(() -> seal(work)));
        return steps;
    }

    private static List<Category> concerned(CopyWork work) {
        return Arrays.stream(Category.values())
                .filter(work.order().extent()::concerns)
                .toList();
    }

    private static Supplier<Multi<Object>> once(Runnable step) {
        return () -> Multi.createFrom().item(() -> {
            step.run();
            return DONE;
        });
    }

    private Multi<Object> files(CopiedFiles of, CopyWork work) {
        return of.of(work.order().subject(), work.order().extent())
                .onItem()
                .transformToMultiAndConcatenate(file -> file(file, of, work));
    }

    /** One that has gone before its first byte is told of as missing, and keeps nothing else back; later it cuts the copy. */
    private static Multi<Object> file(CopiedFile file, CopiedFiles of, CopyWork work) {
        AtomicBoolean begun = new AtomicBoolean();
        return file.content()
                .onItem()
                .invoke(piece -> {
                    begin(file, of, work, begun);
                    work.archive().write(piece.getBytes());
                })
                .onCompletion()
                .invoke(() -> {
                    begin(file, of, work, begun);
                    work.archive().end(null);
                    work.see(file, of.folder());
                })
                .map(piece -> DONE)
                .onFailure(failure -> !begun.get() && isGone(failure))
                .recoverWithMulti(() -> {
                    work.miss(file);
                    return Multi.createFrom().empty();
                });
    }

    private static void begin(CopiedFile file, CopiedFiles of, CopyWork work, AtomicBoolean begun) {
        if (!begun.getAndSet(true)) {
            work.archive()
                    .begin(
                            file.named().path(),
                            new CopyArchive.Kind(file.named().mediaType(), of.arePacked(), null));
        }
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type() == ProblemType.NOT_FOUND;
    }

    /** The manifest, then what it is signed with: who has both has everything. */
    private void seal(CopyWork work) {
        CopyManifest manifest = work.manifest(
                notice.contacts(work.language()).controller(), texts.get("standing", work.language()), clock.instant());
        CopyManifest.Entry written = work.archive()
                .add(
                        CopyManifest.NAME,
                        CopyArchive.Kind.json(CopySchemas.Of.MANIFEST.entry()),
                        entries.bytes(manifest));
        String signed = keys.sign(
                "personal-copy+jwt",
                Map.of(
                        "iat", clock.instant().getEpochSecond(),
                        "manifest",
                                Map.of(
                                        "name", written.name(),
                                        "bytes", written.bytes(),
                                        "sha256", written.sha256())));
        work.archive().add(CopyManifest.SIGNATURE, CopyArchive.Kind.JWS, bytes(signed));
        work.archive().close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
