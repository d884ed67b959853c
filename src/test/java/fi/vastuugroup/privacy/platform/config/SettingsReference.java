package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.DeclaredSettings.Declared;
import fi.vastuugroup.privacy.platform.config.KnownSettings.Setting;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the reference of all settings from what the code says of them: mappings and their Javadoc, {@code
 * privacy-settings.properties}, {@code application.properties}, the checks' bounds. {@code mvn -Pcontract} runs it.
 */
final class SettingsReference {

    static final Path COMMITTED = Path.of("src/docs/configuration.md");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FRAME = Path.of("src/test/resources/configuration.md");
    private static final String SETTINGS = "<!-- settings -->";

    private static final Pattern REMARK = Pattern.compile("(?m)^# (.+(?:\\n# .+)*)\\n(privacy\\.[^=]+)=");
    private static final int LONGEST_DEFAULT = 60;

    private final Map<String, String> remarks = new HashMap<>();
    private final Properties shipped = new Properties();
    private final DeclaredSettings declared = new DeclaredSettings();
    private final Map<String, String> ranges = new HashMap<>();

    SettingsReference() throws IOException {
        REMARK.matcher(Files.readString(RESOURCES.resolve("privacy-settings.properties")))
                .results()
                .forEach(remark -> remarks.put(remark.group(2), remark.group(1).replace("\n# ", " ")));
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            shipped.load(file);
        }
        declared.bounds().stream()
                .flatMap(check -> check.bounds().stream())
                .forEach(bound -> ranges.put(bound.property(), bound.range()));
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(COMMITTED, new SettingsReference().text());
    }

    String text() throws IOException {
        Map<String, List<Setting>> groups = KnownSettings.all().stream()
                .sorted(Comparator.comparing(Setting::name))
                .collect(Collectors.groupingBy(SettingsReference::group, TreeMap::new, Collectors.toList()));
        String tables = groups.entrySet().stream()
                .map(group -> table(group.getKey(), group.getValue()))
                .collect(Collectors.joining("\n\n"));
        return Files.readString(FRAME).replace(SETTINGS, tables);
    }

    /** Names of which nothing says what they are for. */
    List<String> unexplained() {
        return KnownSettings.all().stream()
                .map(Setting::name)
                .filter(name -> remark(name).isBlank())
                .toList();
    }

    private static String group(Setting setting) {
        String[] parts = setting.name().split("\\.");
        return parts.length == 2 || parts[1].startsWith("pepper") ? "privacy" : "privacy." + parts[1];
    }

    private String table(String group, List<Setting> settings) {
        return "### `" + group + "`\n\n" + about(group, settings)
                + "| setting | value | unless set | what |\n|---|---|---|---|\n"
                + settings.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    /** What the Javadoc of the group's mapping says, if it has one of its own. */
    private String about(String group, List<Setting> settings) {
        return settings.stream()
                .flatMap(setting -> declaration(setting).map(Declared::member).stream())
                .map(Method::getDeclaringClass)
                .filter(type -> type.isAnnotationPresent(ConfigMapping.class)
                        && type.getAnnotation(ConfigMapping.class).prefix().equals(group))
                .findFirst()
                .map(type -> javadoc(type, "(?:public )?interface " + type.getSimpleName() + " \\{") + "\n\n")
                .orElse("");
    }

    private String row(Setting setting) {
        String named = setting.name().replace("*", "<name>");
        return "| `" + named + "`<br>`" + KnownSettings.variable(setting.name()).replace("*", "<NAME>") + "` | "
                + value(setting) + " | " + unlessSet(setting) + " | " + remark(setting.name()) + " |";
    }

    private String value(Setting setting) {
        String range = Optional.ofNullable(ranges.get(setting.name()))
                .map(said -> ", " + said)
                .orElse("");
        return switch (setting.kind()) {
            case PERIOD -> "period (`P12M`, `P7D`), longer than zero";
            case DURATION -> "duration (`PT5S`, `P7D`), longer than zero";
            case SCHEDULE -> "interval (`10s`, `5m`), longer than zero, or `off`";
            case NUMBER -> "number" + range;
            case NUMBERS -> "numbers, with commas" + range;
            case FLAG -> "`true` or `false`";
            case LIST -> "list, with commas";
            case TEXT -> text(type(setting));
        };
    }

    private static String text(String type) {
        if (type.endsWith("URI")) {
            return "address";
        }
        if (type.endsWith("Path")) {
            return "path";
        }
        return type.endsWith("MonthDay") ? "day of the year (`--12-31`)" : "text";
    }

    private String unlessSet(Setting setting) {
        List<String> values = new ArrayList<>();
        if (setting.name().contains("*")) {
            shipped.stringPropertyNames().stream()
                    .sorted()
                    .forEach(name -> given(setting, name)
                            .ifPresent(given -> values.add("`" + given + "`: `" + shipped.getProperty(name) + "`")));
        } else {
            Optional.ofNullable(shipped.getProperty(setting.name()))
                    .ifPresent(value -> values.add("`" + shown(value) + "`"));
        }
        if (values.isEmpty()) {
            defaultValue(setting).ifPresent(value -> values.add("`" + value + "`"));
        }
        boolean required = declaration(setting).map(Declared::required).orElse(false);
        return values.isEmpty() ? (required ? "must be set" : "") : String.join(", ", values);
    }

    private static Optional<String> given(Setting setting, String name) {
        Matcher property = setting.property().matcher(name);
        return property.matches() ? Optional.of(property.group(1)) : Optional.empty();
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_DEFAULT
                ? value
                : value.substring(0, value.lastIndexOf(',', LONGEST_DEFAULT)) + ", … (" + value.split(",").length + ")";
    }

    private Optional<String> defaultValue(Setting setting) {
        return declaration(setting).flatMap(Declared::defaultValue);
    }

    private Optional<Declared> declaration(Setting setting) {
        return Optional.ofNullable(declared.all().get(setting.name()));
    }

    private String type(Setting setting) {
        return declaration(setting).map(Declared::type).orElse("");
    }

    private String remark(String name) {
        String remark = remarks.get(name);
        Declared setting = declared.all().get(name);
        return remark != null || setting == null || setting.member() == null
                ? String.valueOf(remark == null ? "" : remark)
                : javadoc(
                        setting.member().getDeclaringClass(),
                        "[\\w<>., ]+ " + setting.member().getName() + "\\(\\);");
    }

    /** What the Javadoc of a mapping or of a member of one says, in Markdown. */
    private static String javadoc(Class<?> mapping, String declaration) {
        Class<?> outermost = mapping;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        Path source = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        Pattern comment = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*" + declaration, Pattern.DOTALL);
        try {
            return comment.matcher(Files.readString(source))
                    .results()
                    .findFirst()
                    .map(SettingsReference::markdown)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String markdown(MatchResult comment) {
        return comment.group(1)
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .strip();
    }
}
