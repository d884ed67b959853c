package bench.plot;

import bench.report.Figure;
import java.util.Collections;
import java.util.List;

/**
 * Draws one value while one row was measured.
 *
 * @param most where the axis ends: what the value may not reach
 * @param from what stands where it begins
 * @param until what stands where it ends
 */
record SeriesPanel(String title, String row, double most, String from, String until) {

    String draw(Results results) {
        List<Double> series = results.series(row);
        int right = Panel.WIDTH - Panel.RIGHT;
        StringBuilder svg = new StringBuilder(Panel.frame(title, series.isEmpty()));
        if (series.isEmpty()) {
            return svg.toString();
        }
        for (double tick : new double[] {0, Collections.max(series), most}) {
            Panel.add(
                    svg,
                    "<text text-anchor=\"end\" x=\"%d\" y=\"%.1f\">%.0f</text>",
                    Panel.LEFT - 5,
                    y(tick) + 4,
                    tick);
        }
        Panel.add(svg, "<text x=\"%d\" y=\"%d\">%s</text>", Panel.LEFT, Panel.HEIGHT - 10, from);
        Panel.add(svg, "<text text-anchor=\"end\" x=\"%d\" y=\"%d\">%s</text>", right, Panel.HEIGHT - 10, until);
        Panel.add(svg, "<path class=\"limit\" d=\"M%d %.1fH%d\"/>", Panel.LEFT, y(most), right);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            double x = Panel.LEFT + (double) i / Math.max(1, series.size() - 1) * (right - Panel.LEFT);
            points.append(Figure.text("%.1f,%.1f ", x, y(series.get(i))));
        }
        Panel.add(
                svg,
                "<polyline class=\"warm\" points=\"%s\"/>",
                points.toString().strip());
        return svg.toString();
    }

    private double y(double value) {
        return Panel.HEIGHT - Panel.BOTTOM - value / most * (Panel.HEIGHT - Panel.BOTTOM - Panel.TOP);
    }
}
