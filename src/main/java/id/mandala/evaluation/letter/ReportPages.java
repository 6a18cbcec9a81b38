package id.mandala.evaluation.letter;

import id.mandala.chart.Radar;
import id.mandala.documents.book.Block;
import id.mandala.documents.book.Picture;
import id.mandala.documents.book.Span;
import id.mandala.documents.book.Text;
import id.mandala.evaluation.Finding;
import id.mandala.evaluation.FindingKind;
import id.mandala.evaluation.QuestionSheet;
import id.mandala.evaluation.Result;
import id.mandala.values.Explained;
import id.mandala.values.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report of one regency: its questions with their scores, two years overlaid, and what the assessors found. */
record ReportPages(LetterSource source) {

    private static final int BEST = 4;
    private static final int FEWEST_SPOKES = 3;

    void write(Lines lines) {
        lines.heading(1, Lines.word("annex.report", 2, source.region().name()));
        radar(lines);
        dimensions(lines);
        source.questions().filter(QuestionSheet::isMarked).ifPresent(it -> questions(lines, it));
        findings(lines, FindingKind.WEAKNESS);
        findings(lines, FindingKind.STRENGTH);
        findings(lines, FindingKind.RECOMMENDATION);
    }

    private void radar(Lines lines) {
        var before = source.before().map(Result::components).orElse(Map.of());
        var components = new ArrayList<Radar.Component>();
        source.now().components().forEach((key, it) -> {
            var then = before.get(key);
            components.add(new Radar.Component(it.label(), it.value(), then == null ? null : then.value()));
        });
        if (components.size() < FEWEST_SPOKES) {
            return;
        }
        lines.heading(2, Lines.word("components"));
        var years = before.isEmpty()
                ? String.valueOf(source.year())
                : Lines.word("two-years", String.valueOf(source.year()), String.valueOf(source.year() - 1));
        lines.add(new Block.Figure(
                Lines.word("radar", years),
                spoken(components),
                new Picture(RadarSvg.of(Radar.of(components, BEST))),
                Lines.word("radar.source")));
    }

    private static String spoken(List<Radar.Component> components) {
        return String.join(
                "; ",
                components.stream()
                        .map(it -> it.label().in(Lines.LANGUAGE) + " " + Lines.figure(it.now())
                                + (it.before() == null ? "" : " (" + Lines.figure(it.before()) + ")"))
                        .toList());
    }

    private void dimensions(Lines lines) {
        var now = source.now().dimensions();
        if (now.isEmpty()) {
            return;
        }
        var before = source.before().map(Result::dimensions).orElse(Map.of());
        lines.heading(2, Lines.word("dimensions"));
        lines.add(new Block.Table(
                Lines.word("dimensions.caption"),
                columns(Lines.word("dimension")),
                now.entrySet().stream()
                        .map(it -> row(
                                Messages.text("evaluation.dimension." + it.getKey(), Lines.LANGUAGE, List.of()),
                                it.getValue().value(),
                                before.get(it.getKey())))
                        .toList(),
                null,
                false));
    }

    private void questions(Lines lines, QuestionSheet sheet) {
        lines.heading(2, Lines.word("questions"));
        lines.paragraph(Lines.word("questions.lead"));
        var means = source.now().components();
        for (var section : sheet.sections()) {
            var rows = new ArrayList<List<Text>>();
            section.lines()
                    .forEach(it -> rows.add(List.of(
                            Text.of(it.printed()),
                            Text.of(it.title().in(Lines.LANGUAGE)),
                            Text.of(Lines.figure(
                                    it.score().map(Explained::value).orElse(null))),
                            Text.of(Lines.figure(it.before().orElse(null))))));
            var mean = means.get(section.key());
            lines.add(new Block.Table(
                    section.title().in(Lines.LANGUAGE),
                    List.of(
                            Block.Column.words(Lines.word("code"), 2),
                            Block.Column.words(Lines.word("question"), 9),
                            Block.Column.figures(String.valueOf(source.year()), "0–4", 2),
                            Block.Column.figures(String.valueOf(source.year() - 1), "0–4", 2)),
                    rows,
                    mean == null
                            ? null
                            : List.of(
                                    Text.EMPTY,
                                    Text.of(Lines.word("mean")),
                                    Text.of(Lines.figure(mean.value())),
                                    Text.of(Lines.figure(before(section.key())))),
                    false));
        }
    }

    private @Nullable BigDecimal before(String component) {
        return source.before()
                .map(it -> it.components().get(component))
                .map(Explained::value)
                .orElse(null);
    }

    private List<Block.Column> columns(String first) {
        return List.of(
                Block.Column.words(first, 5),
                Block.Column.figures(String.valueOf(source.year()), "0–4", 2),
                Block.Column.figures(String.valueOf(source.year() - 1), "0–4", 2));
    }

    private static List<Text> row(String name, BigDecimal now, @Nullable Explained<BigDecimal> before) {
        return List.of(
                Text.of(name),
                Text.of(Lines.figure(now)),
                Text.of(Lines.figure(before == null ? null : before.value())));
    }

    private void findings(Lines lines, FindingKind kind) {
        lines.heading(2, Lines.word("findings." + kind));
        lines.bullets(source.findings().stream()
                .filter(it -> it.kind() == kind)
                .map(ReportPages::finding)
                .toList());
    }

    private static Text finding(Finding it) {
        var spans = new ArrayList<Span>();
        spans.add(Span.plain(it.text().in(Lines.LANGUAGE)));
        it.attributedTo().ifPresent(by -> spans.add(Span.italic(" " + Lines.word("by", by))));
        it.returnsFrom()
                .ifPresent(from -> spans.add(Span.bold(" " + Lines.word("returns", String.valueOf(from.year())))));
        return new Text(spans);
    }
}
