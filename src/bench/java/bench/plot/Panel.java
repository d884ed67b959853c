package bench.plot;

import bench.report.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Draws one value of one row.
 *
 * @param limit drawn as a line; 0: none
 * @param byReplicas against the number of replicas rather than of people
 */
public record Panel(String title, String row, String value, double limit, boolean byReplicas) {

    public static final int WIDTH = 230;
    public static final int HEIGHT = 160;

    static final int LEFT = 48;
    static final int RIGHT = 20;
    static final int TOP = 30;
    static final int BOTTOM = 26;

    private static final double ROOM = 1.15;
    private static final int THOUSAND = 1_000;

    public String draw(Results results) {
        Map<Integer, Double> warm = results.values(row, "warm", value, byReplicas);
        Map<Integer, Double> cold = results.values(row, "cold", value, byReplicas);
        Map<Integer, Double> all = new TreeMap<>(warm);
        all.putAll(cold);
        List<Integer> sizes = List.copyOf(all.keySet());
        double most = Stream.concat(warm.values().stream(), cold.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .reduce(limit, Math::max)
                * ROOM;
        StringBuilder svg = new StringBuilder();
        svg.append(frame(title, sizes.isEmpty()));
        if (sizes.isEmpty()) {
            return svg.toString();
        }
        for (double tick : isTime() ? new double[] {1, limit, most / ROOM} : new double[] {0, most / ROOM}) {
            add(
                    svg,
                    "<text text-anchor=\"end\" x=\"%d\" y=\"%.1f\">%s</text>",
                    LEFT - 5,
                    y(tick, most) + 4,
                    words(tick));
        }
        for (int size : sizes) {
            add(
                    svg,
                    "<text text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%s</text>",
                    x(size, sizes),
                    HEIGHT - 10,
                    words(size));
        }
        if (limit > 0) {
            add(svg, "<path class=\"limit\" d=\"M%d %.1fH%d\"/>", LEFT, y(limit, most), WIDTH - RIGHT);
        }
        line(svg, "cold", cold, sizes, most);
        line(svg, "warm", warm, sizes, most);
        return svg.toString();
    }

    /** Draws what every panel has: its title and axes, or that there is nothing to draw. */
    static String frame(String title, boolean isEmpty) {
        StringBuilder svg = new StringBuilder();
        add(svg, "<text class=\"name\" x=\"8\" y=\"18\">%s</text>", title);
        add(svg, "<path class=\"axis\" fill=\"none\" d=\"M%d %dV%dH%d\"/>", LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT);
        if (isEmpty) {
            add(svg, "<text x=\"%d\" y=\"%d\">not measured</text>", LEFT + 8, HEIGHT / 2);
        }
        return svg.toString();
    }

    private void line(StringBuilder svg, String kind, Map<Integer, Double> values, List<Integer> sizes, double most) {
        StringBuilder points = new StringBuilder();
        StringBuilder circles = new StringBuilder();
        values.forEach((size, value) -> {
            add(points, "%.1f,%.1f", x(size, sizes), y(value, most));
            add(
                    circles,
                    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"><title>%s</title></circle>",
                    kind,
                    x(size, sizes),
                    y(value, most),
                    words(value));
        });
        add(
                svg,
                "<polyline class=\"%s\" points=\"%s\"/>",
                kind,
                points.toString().strip().replace('\n', ' '));
        svg.append(circles);
    }

    private static double x(int size, List<Integer> sizes) {
        double from = Math.log(sizes.get(0));
        double to = Math.log(sizes.get(sizes.size() - 1));
        double part = from == to ? 0.5 : (Math.log(size) - from) / (to - from);
        return LEFT + 16 + part * (WIDTH - LEFT - RIGHT - 32);
    }

    private double y(double value, double most) {
        double part = isTime() ? Math.log(Math.max(1, value)) / Math.log(most) : value / most;
        return HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP);
    }

    /** Whether it is drawn by its logarithm: cold times are hundreds of warm ones. */
    private boolean isTime() {
        return value.equals("p99");
    }

    private static String words(double value) {
        if (value >= THOUSAND * THOUSAND) {
            return Figure.text("%.3g M", value / THOUSAND / THOUSAND).replaceAll("\\.0+ ", " ");
        }
        if (value >= 10 * THOUSAND) {
            return Figure.text("%.0f k", value / THOUSAND);
        }
        boolean whole = Math.abs(value - Math.rint(value)) < 1e-6 || value >= 100;
        return Figure.text(whole ? "%.0f" : "%.1f", value);
    }

    static void add(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
