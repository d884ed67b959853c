package fi.vastuugroup.privacy.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.architecture.Documents.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents and comments refer to what is in the repository: nobody needs a page that only others have. */
class DocumentReferencesTest {

    /** All but this file, in which faults are planted. */
    private static final Documents OURS =
            Documents.of(Path.of("")).without(DocumentReferencesTest.class.getSimpleName() + ".java");

    /** Each kind of reference, with a fault of it: the file, its text, and what must be found in it. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(References::toMissingInvariants, "A.java", "/** (invariants 1, 2 and\n * 99) */", "99"),
                kind(References::toMissingSectionsOfTheNotice, "A.java", "/** Erases (notice §12). */", "12"),
                kind(References::toMissingRecords, "README.md", "under one lock (record\n999)", "999"),
                kind(
                        References::toMissingPaths,
                        "a.properties",
                        "# src/docs/decisions/0999",
                        "src/docs/decisions/0999"),
                kind(References::toMissingPaths, "A.java", "// see openapi/none.yaml.", "openapi/none.yaml"),
                kind(References::toMissingPaths, "README.md", "one table (`request/None.java`)", "request/None.java"),
                kind(References::toMissingPaths, "README.md", "made by `V0__none.sql`", "V0__none.sql"),
                kind(References::toMissingLinks, "k8s/README.md", "[it](../src/docs/none.md)", "../src/docs/none.md"),
                kind(References::toMissingLinks, "k8s/README.md", "[it](../README.md#none)", "../README.md#none"),
                kind(References::toMissingTypes, "README.md", "one call of `None.of(it)`", "None"),
                kind(
                        References::toMissingTypes,
                        "src/docs/architecture.md",
                        "```\nMissing.of ──► none\n```",
                        "Missing"),
                kind(References::toMissingTypes, "a/package-info.java", "/** One {@code None}. */", "None"),
                kind(References::toMissingPackages, "A.java", "/** As platform.None does. */", "platform.None"),
                kind(References::toMissingPackages, "README.md", "it is in `platform.none`", "platform.none"),
                kind(References::toDocumentsElsewhere, "a.sql", "-- as DESIGN says", "DESIGN"));
    }

    private static Arguments kind(
            Function<References, List<String>> references, String file, String text, String missing) {
        return Arguments.of(references, new Document(Path.of(file), text), missing);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("kinds")
    void whatIsReferredToIsThere(Function<References, List<String>> references, Document planted, String missing) {
        assertEquals(List.of(), references.apply(new References(OURS)));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("kinds")
    void whatIsMissingIsFound(Function<References, List<String>> references, Document planted, String missing) {
        List<String> found = new ArrayList<>(references.apply(new References(OURS.and(planted))));
        found.removeAll(references.apply(new References(OURS)));

        assertEquals(List.of(planted.path() + ": " + missing), found);
    }
}
