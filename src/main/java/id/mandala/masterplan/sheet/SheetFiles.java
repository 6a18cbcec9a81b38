package id.mandala.masterplan.sheet;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.ListQuestion;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Downloads: the initiatives the list shows, in the sheets and columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/berkas")
class SheetFiles {

    private final ExportInitiatives exports;

    SheetFiles(ExportInitiatives exports) {
        this.exports = exports;
    }

    @GetMapping("/inisiatif.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute ListQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var sheets = exports.sheets(region, question);
        return Download.csv("inisiatif-" + region + ".csv", sheets.firstEntry().getValue());
    }

    @GetMapping("/inisiatif.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region, @ModelAttribute ListQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.workbook("inisiatif-" + region + ".xlsx", exports.sheets(region, question));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(@PathVariable RegionCode region, Locale locale) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.template(
                "templat-inisiatif.xlsx", locale, exports.layout(region).columns());
    }

    @GetMapping("/templat.csv")
    ResponseEntity<byte[]> templateCsv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var columns = exports.layout(region).outline().all();
        return Download.csv("templat-inisiatif.csv", table -> table.titles(EntrySheets.titles(columns)));
    }
}
