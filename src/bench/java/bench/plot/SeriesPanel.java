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

    private static final int LEFT = 48;
    private static final int RIGHT = 20;
    private static final int TOP = 30;
    private static final int BOTTOM = 26;

    String draw(Results results) {
        List<Double> series = results.series(row);
        int right = Panel.WIDTH - RIGHT;
        int bottom = Panel.HEIGHT - BOTTOM;
        StringBuilder svg = new StringBuilder();
        svg.append(Figure.text("<text class=\"name\" x=\"8\" y=\"18\">%s</text>%n", title));
        svg.append(Figure.text("<path class=\"axis\" fill=\"none\" d=\"M%d %dV%dH%d\"/>%n", LEFT, TOP, bottom, right));
        if (series.isEmpty()) {
            return svg + Figure.text("<text x=\"%d\" y=\"%d\">not measured</text>%n", LEFT + 8, Panel.HEIGHT / 2);
        }
        for (double tick : new double[] {0, Collections.max(series), most}) {
            svg.append(Figure.text(
                    "<text text-anchor=\"end\" x=\"%d\" y=\"%.1f\">%.0f</text>%n", LEFT - 5, y(tick) + 4, tick));
        }
        svg.append(Figure.text("<text x=\"%d\" y=\"%d\">%s</text>%n", LEFT, Panel.HEIGHT - 10, from));
        svg.append(Figure.text(
                "<text text-anchor=\"end\" x=\"%d\" y=\"%d\">%s</text>%n", right, Panel.HEIGHT - 10, until));
        svg.append(Figure.text("<path class=\"limit\" d=\"M%d %.1fH%d\"/>%n", LEFT, y(most), right));
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            double x = LEFT + (double) i / Math.max(1, series.size() - 1) * (right - LEFT);
            points.append(Figure.text("%.1f,%.1f ", x, y(series.get(i))));
        }
        svg.append(Figure.text(
                "<polyline class=\"warm\" points=\"%s\"/>%n", points.toString().strip()));
        return svg.toString();
    }

    private double y(double value) {
        return Panel.HEIGHT - BOTTOM - value / most * (Panel.HEIGHT - BOTTOM - TOP);
    }
}
