package bench.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the kept results: each row against the size of the register, and against the number of replicas. */
public final class Plot {

    private static final int COLUMNS = 3;
    private static final int TOP = 34;

    private static final String STYLE = """
            <style>
            text { font: 11px system-ui, sans-serif; fill: #1f2328 }
            .name { font-weight: 600 }
            .axis { stroke: #8b949e }
            .warm { stroke: #0969da; fill: #0969da }
            .cold { stroke: #bc4c00; fill: none }
            .limit { stroke: #1a7f37; stroke-dasharray: 5 4 }
            polyline { fill: none !important; stroke-width: 1.5 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3 }
              .warm { stroke: #58a6ff; fill: #58a6ff }
              .cold { stroke: #ffa657 }
              .limit { stroke: #3fb950 }
            }
            </style>
            """;

    private static final List<Panel> BY_SIZE = List.of(
            new Panel("single check, % of a bare handler", "check", "percent", 60, false),
            new Panel("bulk, % of the bare query", "bulk", "percent", 85, false),
            new Panel("GET /me/data, p99 in ms (log)", "data", "p99", 25, false),
            new Panel("ingestion, % of COPY", "ingestion", "percent", 50, false),
            new Panel("retention, % of the bare delete", "retention", "percent", 80, false),
            new Panel("overload, % of peak", "overload", "percent", 90, false));

    private static final List<Panel> BY_REPLICAS = List.of(
            new Panel("single checks a second", "check", "portal", 0, true),
            new Panel("bulk lines a second", "bulk", "portal", 0, true),
            new Panel("GET /me/data, p99 in ms (log)", "data", "p99", 25, true));

    private static final SeriesPanel HEAP =
            new SeriesPanel("used after a collection, MB of 256", "heap", 256, "0", "10 M lines");

    private Plot() {}

    /** Reads the results of a directory and writes the picture into a file. */
    public static void main(String[] arguments) throws IOException {
        Results results = Results.in(Path.of(arguments[0]));
        StringBuilder panels = new StringBuilder();
        int y = row(panels, drawn(BY_SIZE, results), "by people in the register, one portal", 0);
        y = row(panels, drawn(BY_REPLICAS, results), "by portals on one database, at the size most measured", y);
        int height = row(panels, List.of(HEAP.draw(results)), "by lines of one stream of bulk checks, one portal", y);
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
                aria-label="What each row of the benchmark costs as work grows">
                """.formatted(COLUMNS * Panel.WIDTH, height, COLUMNS * Panel.WIDTH, height);
        Files.writeString(Path.of(arguments[1]), svg + STYLE + panels + "</svg>\n");
    }

    private static List<String> drawn(List<Panel> panels, Results results) {
        return panels.stream().map(panel -> panel.draw(results)).toList();
    }

    private static int row(StringBuilder out, List<String> panels, String title, int top) {
        out.append("<text class=\"name\" x=\"8\" y=\"%d\">%s</text>%n".formatted(top + 16, title));
        if (top == 0) {
            out.append(legend());
        }
        for (int i = 0; i < panels.size(); i++) {
            int x = i % COLUMNS * Panel.WIDTH;
            int y = top + TOP - 8 + i / COLUMNS * Panel.HEIGHT;
            out.append("<g transform=\"translate(%d %d)\">%n%s</g>%n".formatted(x, y, panels.get(i)));
        }
        return top + TOP + (panels.size() + COLUMNS - 1) / COLUMNS * Panel.HEIGHT;
    }

    private static String legend() {
        return """
                <circle class="warm" cx="330" cy="12" r="3.5"/><text x="338" y="16">warm, after a minute of load</text>
                <circle class="cold" cx="502" cy="12" r="3.5"/><text x="510" y="16">cold</text>
                <path class="limit" d="M545 12h24"/><text x="574" y="16">limit</text>
                """;
    }
}
