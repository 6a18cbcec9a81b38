package id.mandala.masterplan.sheet;

import id.mandala.documents.Download;
import id.mandala.masterplan.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Workbooks as people fill them. */
final class Workbooks {

    static final Span SPAN = new Span(2021, 2023);

    static final List<@Nullable Object> FIRST = List.of(
            "Kode",
            "Nama inisiatif",
            "Dimensi",
            "Sub-dimensi",
            "OPD",
            "Tahun mulai",
            "Tahun selesai",
            "Masalah",
            "Yang dibuat",
            "Kecamatan",
            "Harus berjalan lebih dulu",
            "Pilihan lain",
            "ID Mandala");

    static final List<@Nullable Object> RISKS = List.of("Inisiatif", "Risiko", "Bobot", "Mitigasi");

    private Workbooks() {}

    static List<@Nullable Object> first(
            @Nullable String key, String name, String problem, String requires, String alternative) {
        return row(
                key,
                name,
                "Smart Living",
                "Prasarana Kesehatan",
                "Dinas Kominfo",
                2021,
                2022,
                problem,
                "layanan",
                null,
                requires,
                alternative,
                null);
    }

    static List<@Nullable Object> withId(@Nullable String key, String name, UUID id) {
        return row(
                key,
                name,
                "Smart Living",
                "Prasarana Kesehatan",
                "Dinas Kominfo",
                2021,
                2022,
                null,
                null,
                null,
                null,
                null,
                id.toString());
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** The first row of each sheet holds its titles; further sheets get those that are missing. The sheets stand in no order. */
    static byte[] workbook(Map<String, List<List<@Nullable Object>>> sheets) {
        Map<String, List<List<@Nullable Object>>> complete = new LinkedHashMap<>();
        for (var sheet : sheets.entrySet()) {
            complete.put(sheet.getKey(), complete(sheet.getKey(), sheet.getValue()));
        }
        return exactly(complete);
    }

    private static List<List<@Nullable Object>> complete(String sheet, List<List<@Nullable Object>> rows) {
        var titles = new ArrayList<@Nullable Object>(rows.getFirst());
        List.of(new IndicatorSheet(SPAN), new CostSheet(SPAN), new ActionSheet(), new RiskSheet(), new QuickWinSheet())
                .stream()
                .filter(it -> it.title().id().equals(sheet))
                .flatMap(it -> it.columns().stream())
                .filter(it -> it.titles().stream().noneMatch(titles::contains))
                .forEach(it -> titles.add(it.titles().getFirst()));
        var complete = new ArrayList<>(rows);
        complete.set(0, titles);
        return complete;
    }

    static byte[] exactly(Map<String, List<List<@Nullable Object>>> sheets) {
        var fillings = new LinkedHashMap<String, Download.Filling>();
        sheets.forEach((title, rows) -> fillings.put(title, table -> {
            table.titles(rows.getFirst().stream().map(String::valueOf).toList());
            for (var row : rows.subList(1, rows.size())) {
                table.row(row);
            }
        }));
        try {
            return Optional.ofNullable(Download.workbook("plan.xlsx", fillings).getBody())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
