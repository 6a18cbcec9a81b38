package id.mandala.portal;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The national table as files, as it is filtered and sorted on the page. Titles are keys, the same in both languages. */
@Controller
class NationDownloads {

    private final Nations nations;

    NationDownloads(Nations nations) {
        this.nations = nations;
    }

    @GetMapping("/nasional/{year:\\d{4}}.csv")
    ResponseEntity<byte[]> csv(@PathVariable int year, NationalFilter filter) throws IOException {
        var nation = filter.of(nation(year));
        return Download.csv("mandala-" + year + ".csv", table -> write(nation, table));
    }

    @GetMapping("/nasional/{year:\\d{4}}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable int year, NationalFilter filter) throws IOException {
        var nation = filter.of(nation(year));
        return Download.workbook("mandala-" + year + ".xlsx", String.valueOf(year), table -> write(nation, table));
    }

    private Nation nation(int year) {
        return nations.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
