package id.mandala.portal;

import id.mandala.documents.TableOut;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The national table as files, as it is filtered and sorted on the page. Titles are keys, the same in both languages. */
@Controller
class NationDownloads {

    private final Nations nations;

    NationDownloads(Nations nations) {
        this.nations = nations;
    }

    @GetMapping("/nasional/{year:\\d{4}}.csv")
    void csv(@PathVariable int year, NationalFilter filter, HttpServletResponse response) throws IOException {
        announce(response, "text/csv;charset=UTF-8", "mandala-" + year + ".csv");
        try (var out = TableOut.csvForSpreadsheets(response.getOutputStream())) {
            write(filter.of(nations.of(year)), out);
        }
    }

    @GetMapping("/nasional/{year:\\d{4}}.xlsx")
    void workbook(@PathVariable int year, NationalFilter filter, HttpServletResponse response) throws IOException {
        announce(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "mandala-" + year + ".xlsx");
        try (var out = TableOut.workbook(response.getOutputStream(), String.valueOf(year))) {
            write(filter.of(nations.of(year)), out);
        }
    }

    private static void announce(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
    }

    private static void write(Nation nation, TableOut out) throws IOException {
        var titles = new ArrayList<>(List.of("region_code", "region", "province", "edition", "index", "improvement"));
        titles.addAll(nation.components().keySet());
        out.titles(titles);
        for (var it : nation.standings()) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(it.area().code());
            cells.add(it.area().name());
            cells.add(it.province().name());
            cells.add(it.edition());
            cells.add(it.index());
            cells.add(it.improvement());
            nation.components().keySet().forEach(key -> cells.add(it.component(key)));
            out.row(cells);
        }
    }
}
