package id.mandala.evaluation.letter;

import id.mandala.documents.book.Block;
import id.mandala.documents.book.Text;
import id.mandala.evaluation.Result;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All regencies of a year, a table for each edition; those that were not scored stand apart, with 0 and a dash as the ministry prints. */
record NationalTable(int year, List<Result> results, Map<RegionCode, String> names) {

    /** @param annex its number; 0 where it stands alone */
    void write(Lines lines, int annex) {
        lines.heading(
                1,
                annex == 0
                        ? Lines.word("nation.title", String.valueOf(year))
                        : Lines.word("annex.nation", annex, String.valueOf(year)));
        var editions = results.stream()
                .filter(it -> it.index().isPresent())
                .collect(Collectors.groupingBy(Result::edition, LinkedHashMap::new, Collectors.toList()));
        editions.values().forEach(it -> scored(lines, it));
        var absent = results.stream().filter(it -> it.index().isEmpty()).toList();
        if (!absent.isEmpty()) {
            absent(lines, absent);
        }
    }

    private void scored(Lines lines, List<Result> of) {
        var components = of.getFirst().components();
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(Lines.word("place"), "", Block.Align.END, 2));
        columns.add(Block.Column.words(Lines.word("region"), 9));
        components
                .values()
                .forEach(it -> columns.add(Block.Column.figures(it.label().in(Lines.LANGUAGE), "0–4", 4)));
        columns.add(Block.Column.figures(Lines.word("index.name"), "0–4", 4));
        columns.add(Block.Column.figures(Lines.word("improvement"), "", 4));
        var ordered = of.stream().sorted(byIndex()).toList();
        var rows = new ArrayList<List<Text>>();
        for (var it : ordered) {
            var row = new ArrayList<Text>();
            row.add(Text.of(String.valueOf(rows.size() + 1)));
            row.add(Text.of(name(it)));
            components.keySet().forEach(key -> {
                var score = it.components().get(key);
                row.add(Text.of(Lines.figure(score == null ? null : score.value())));
            });
            row.add(Text.of(Lines.figure(it.index().map(Explained::value).orElse(null))));
            row.add(Text.of(Lines.figure(it.improvement().map(Explained::value).orElse(null))));
            rows.add(row);
        }
        lines.add(new Block.Table(
                Lines.word("nation.caption", of.getFirst().title().in(Lines.LANGUAGE), of.size()),
                columns,
                rows,
                null,
                true));
    }

    private void absent(Lines lines, List<Result> of) {
        var rows = new ArrayList<List<Text>>();
        for (var it : of) {
            rows.add(List.of(Text.of(name(it)), Text.of("0"), Text.of(Lines.NOTHING)));
        }
        lines.add(new Block.Table(
                Lines.word("absent"),
                List.of(
                        Block.Column.words(Lines.word("region"), 9),
                        Block.Column.figures(Lines.word("index.name"), "0–4", 4),
                        Block.Column.figures(Lines.word("improvement"), "", 4)),
                rows,
                null,
                true));
    }

    private String name(Result it) {
        return names.getOrDefault(it.region(), it.region().value());
    }

    private static Comparator<Result> byIndex() {
        return Comparator.<Result, BigDecimal>comparing(
                        it -> it.index().orElseThrow().value())
                .reversed()
                .thenComparing(Result::region);
    }
}
