package fi.vastuugroup.privacy.architecture;

import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.architecture.Documents.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what documents and comments refer to and the repository does not have; each finding names its document. */
record References(Documents documents) {

    private static final Path INVARIANTS = Path.of("src/docs/invariants.md");
    private static final Path RECORDS = Path.of("src/docs/decisions");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path DRAWINGS = Path.of("src/docs/architecture.md");
    private static final Path NOTICE = Path.of("src/main/resources/notice/2026-1/notice.fi.json");
    private static final List<Path> SOURCES = Stream.of("main", "test", "local")
            .map(set -> Path.of("src", set, "java/fi/vastuugroup/privacy"))
            .toList();

    private static final String NUMBERS = " (\\d+(?:(?:, and |, | and )\\d+)*)";
    private static final Pattern INVARIANT = Pattern.compile("(?i)\\binvariants?" + NUMBERS);
    private static final Pattern RECORD = Pattern.compile("(?i)\\brecords?" + NUMBERS);
    private static final Pattern SECTION = Pattern.compile("(?i)\\bnotice §(\\d+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^## (\\d+)\\. |\"number\": (\\d+)");

    private static final Pattern PATH = Pattern.compile("(?<![\\w./…-])"
            + "((?:src/(?:main|test|local|docs|bench)|openapi|frontend-contract|\\.ci|\\.github)/[\\w.*/-]*[\\w*])");
    private static final Pattern JAVA_FILE = Pattern.compile("(?<![\\w./-])((?:[a-z]+/)+[A-Z]\\w*\\.java)");
    private static final Pattern MIGRATION = Pattern.compile("(?<![\\w/])([VR]\\d*__\\w+\\.sql)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private static final Pattern QUOTED = Pattern.compile("`([A-Z][a-z]\\w*)(?:[.#(][^`\n]*)?`");
    private static final Pattern CODE = Pattern.compile("\\{@code ([A-Z][a-z]\\w*)}");
    private static final Pattern DRAWN = Pattern.compile("\\b([A-Z][a-z]\\w*)");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.@/-])((?:[a-z]+\\.)+[A-Z]\\w*[a-z]\\w*)");
    private static final Pattern ROOM = Pattern.compile("`([a-z]+(?:\\.[a-z]+)+)`");

    private static final Pattern ELSEWHERE = Pattern.compile("\\b(DESIGN|CATEGORIES|HOUSE)\\b");

    private static final Path BENCHMARK = Path.of("src/bench/java");

    /** What is no package of ours: the platform's, libraries', and names of settings. */
    private static final Set<String> FOREIGN_PACKAGES =
            Set.of("com", "fi", "io", "jakarta", "java", "javax", "mp", "net", "no", "org");

    /** Types of the platform, of libraries and of the frontends' package, headers, and SQL's names, which documents quote. */
    private static final Set<String> FOREIGN_NAMES = Set.of(
            "Clock",
            "ClusterImageCatalog",
            "Deprecation",
            "Host",
            "ProblemError",
            "ProblemSlug",
            "RateLimit",
            "ReadWriteMany",
            "Sunset",
            "Uni",
            "ValidationMessages");

    private record Found(Document in, String name) {

        @Override
        public String toString() {
            return in.path() + ": " + name;
        }
    }

    List<String> toMissingInvariants() {
        Set<String> defined = numbersDefinedIn(INVARIANTS);
        return list(numbers(documents.all().stream(), INVARIANT).filter(found -> !defined.contains(found.name())));
    }

    List<String> toMissingSectionsOfTheNotice() {
        Set<String> defined = numbersDefinedIn(NOTICE);
        return list(numbers(documents.all().stream(), SECTION).filter(found -> !defined.contains(found.name())));
    }

    List<String> toMissingRecords() {
        return list(numbers(documents.markdown(), RECORD)
                .filter(found -> !haveRecord("%04d".formatted(Integer.valueOf(found.name())))));
    }

    List<String> toMissingPaths() {
        Stream<Found> paths =
                find(documents.all().stream(), Document::text, PATH).filter(found -> !havePath(Path.of(found.name())));
        Stream<Found> files = find(documents.markdown(), Document::text, JAVA_FILE)
                .filter(found -> !haveSource(found.name()))
                .filter(found -> !documents.have(found.in().path().resolveSibling(found.name())));
        Stream<Found> migrations = find(documents.markdown(), Document::text, MIGRATION)
                .filter(found -> !documents.have(MIGRATIONS.resolve(found.name())));
        return list(Stream.of(paths, files, migrations).flatMap(kind -> kind));
    }

    List<String> toMissingLinks() {
        return list(find(documents.markdown(), Document::withoutFences, LINK)
                .filter(found -> !found.name().matches("[a-z]+:.*"))
                .filter(found -> !leads(found.in(), found.name())));
    }

    /**
     * Of Java the packages' own documentation is looked at; the compiler knows the rest. What begins with a capital in
     * a drawing of the architecture is a type.
     */
    List<String> toMissingTypes() {
        Set<String> known = Stream.concat(
                        documents.files().stream()
                                .map(file -> file.getFileName().toString().replace(".java", "")),
                        find(documents.java(), Document::text, DECLARED).map(Found::name))
                .collect(toSet());
        Stream<Document> packages =
                documents.java().filter(document -> document.path().endsWith("package-info.java"));
        Stream<Document> drawings =
                documents.all().stream().filter(document -> document.path().equals(DRAWINGS));
        return list(Stream.of(
                        find(documents.markdown(), Document::withoutFences, QUOTED),
                        find(drawings, Document::fences, DRAWN),
                        find(packages, Document::text, CODE))
                .flatMap(kind -> kind)
                .filter(found -> !known.contains(found.name()) && !FOREIGN_NAMES.contains(found.name())));
    }

    /** A type that is named with its package is in it, and a room is where its package has it. */
    List<String> toMissingPackages() {
        Stream<Found> types = find(documents.all().stream(), Document::prose, QUALIFIED)
                .filter(found -> !FOREIGN_PACKAGES.contains(found.name().replaceFirst("\\..*", "")))
                .filter(found -> !haveSource(found.name().replace('.', '/') + ".java"))
                .filter(found -> !documents.have(BENCHMARK.resolve(found.name().replace('.', '/') + ".java")));
        Stream<Found> rooms = find(documents.markdown(), Document::prose, ROOM)
                .filter(found -> haveSource(found.name().replaceFirst("\\..*", "")))
                .filter(found -> !haveSource(found.name().replace('.', '/')));
        return list(Stream.concat(types, rooms));
    }

    List<String> toDocumentsElsewhere() {
        return list(find(documents.all().stream(), Document::prose, ELSEWHERE));
    }

    private Set<String> numbersDefinedIn(Path document) {
        Matcher numbers = NUMBERED.matcher(documents.read(document));
        return numbers.results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(toSet());
    }

    /** What a build writes is there after it; a decision record can go by its number alone. */
    private boolean havePath(Path path) {
        return documents.have(path)
                || path.toString().contains("/target/")
                || RECORDS.equals(path.getParent())
                        && haveRecord(path.getFileName().toString());
    }

    private boolean haveRecord(String number) {
        return documents.have(RECORDS.resolve(number + "-*.md"));
    }

    private boolean haveSource(String path) {
        return SOURCES.stream().anyMatch(source -> documents.have(source.resolve(path)));
    }

    private boolean leads(Document from, String link) {
        String path = link.replaceFirst("#.*", "");
        Path top = Path.of("/");
        Path target = path.isEmpty()
                ? from.path()
                : top.relativize(top.resolve(from.path()).resolveSibling(path).normalize());
        return documents.have(target)
                && (!link.contains("#") || headings(documents.read(target)).contains(link.replaceFirst(".*#", "")));
    }

    /** Headings as links name them: in lower case, with hyphens for spaces. */
    private static Set<String> headings(String markdown) {
        return HEADING.matcher(markdown)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\d _-]", "").replace(' ', '-'))
                .collect(toSet());
    }

    private static Stream<Found> numbers(Stream<Document> documents, Pattern pattern) {
        return find(documents, Document::prose, pattern)
                .flatMap(found -> Stream.of(found.name().split("\\D+")).map(number -> new Found(found.in(), number)));
    }

    private static Stream<Found> find(Stream<Document> documents, Function<Document, String> text, Pattern pattern) {
        return documents.flatMap(document ->
                pattern.matcher(text.apply(document)).results().map(found -> new Found(document, found.group(1))));
    }

    private static List<String> list(Stream<Found> found) {
        return found.map(Found::toString).distinct().toList();
    }
}
