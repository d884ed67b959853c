package fi.vastuugroup.privacy.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a repository, and the text of those in which people write to people: documents, settings, statements, and
 * comments of code.
 */
record Documents(List<Path> files, List<Document> all) {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", ".local", "generated");
    private static final Set<String> WRITTEN =
            Set.of("java", "md", "properties", "json", "sql", "yaml", "sh", "lua", "xml");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \t]*(?:\\*+/?|//+|--+|#+|/\\*+)");

    /**
     * A file.
     *
     * @param path within the repository
     * @param text all of it
     */
    record Document(Path path, String text) {

        boolean isJava() {
            return path.toString().endsWith(".java");
        }

        boolean isMarkdown() {
            return path.toString().endsWith(".md");
        }

        /** What is written for people, on one line: of Java the comments, of everything else the whole. */
        String prose() {
            String written = isJava()
                    ? COMMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"))
                    : text;
            return LINE_START.matcher(written).replaceAll(" ").replaceAll("\\s+", " ");
        }

        /** Without the examples of code. */
        String withoutFences() {
            return FENCED.matcher(text).replaceAll("");
        }

        /** The examples of code, and drawings, alone. */
        String fences() {
            return FENCED.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
        }
    }

    static Documents of(Path root) {
        List<Path> files = new ArrayList<>();
        List<Document> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean skipped = !directory.equals(root)
                            && NOT_OURS.contains(directory.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path path = root.relativize(file);
                    files.add(path);
                    if (isWritten(path)) {
                        found.add(new Document(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Documents(List.copyOf(files), List.copyOf(found));
    }

    private static boolean isWritten(Path path) {
        String name = path.getFileName().toString();
        boolean generated = name.endsWith(".yaml") && path.startsWith("openapi");
        boolean recorded = path.startsWith("frontend-contract/fixtures")
                || path.startsWith("frontend-contract/catalogues")
                || path.startsWith("src/main/resources/META-INF/examples");
        return WRITTEN.contains(name.substring(name.lastIndexOf('.') + 1)) && !generated && !recorded;
    }

    /** Without the files of a name. */
    Documents without(String name) {
        return new Documents(
                files,
                all.stream().filter(document -> !document.path().endsWith(name)).toList());
    }

    Documents and(Document another) {
        return new Documents(
                files, Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    Stream<Document> markdown() {
        return all.stream().filter(Document::isMarkdown);
    }

    Stream<Document> java() {
        return all.stream().filter(Document::isJava);
    }

    /** Whether a file or directory is there; {@code *} stands for any part of a name. */
    boolean have(Path path) {
        if (!path.toString().contains("*")) {
            return files.stream().anyMatch(file -> file.startsWith(path));
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
        return files.stream().anyMatch(matcher::matches);
    }

    /** The text of one file. */
    String read(Path path) {
        return all.stream()
                .filter(document -> document.path().equals(path))
                .map(Document::text)
                .findFirst()
                .orElse("");
    }
}
