package vn.loive.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;

/** Draws how long 95 of 100 answers took at the most, question by question, side by side, on a logarithmic scale. */
final class QueueChart {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 420;
    /** Where the scale begins, since a logarithm knows no zero. */
    private static final double LEAST = 0.01;

    private static final Color[] COLOURS = {new Color(0x0B5D5B), new Color(0x9AA7A3), new Color(0xB0501E)};

    private final List<String> questions;
    private final List<String> sides;
    private final Map<String, Double> took = new LinkedHashMap<>();

    QueueChart(List<String> questions, List<String> sides) {
        this.questions = questions;
        this.sides = sides;
    }

    /** Notes one value in milliseconds. */
    void add(String side, String question, double p95) {
        took.put(side + " " + question, p95);
    }

    /** Writes what is known so far as a PNG; nothing as long as nothing is known. */
    void write(Path file) throws IOException {
        if (took.isEmpty()) {
            return;
        }
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .yAxisTitle("p95, ms")
                .build();
        chart.getStyler()
                .setYAxisLogarithmic(true)
                .setYAxisMin(LEAST)
                .setSeriesColors(COLOURS)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendLayout(Styler.LegendLayout.Horizontal)
                .setChartBackgroundColor(Color.WHITE);
        for (String side : sides) {
            chart.addSeries(
                    side,
                    questions,
                    questions.stream()
                            .map(question -> took.getOrDefault(side + " " + question, 0.0))
                            .toList());
        }
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }
}
