package id.mandala.overlap.inventory;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Downloads: the applications the sentence asks for, in the columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/aplikasi/berkas")
class ApplicationFiles {

    private final Inventory inventory;
    private final ImportApplications imports;
    private final InitiativeCalled called;

    ApplicationFiles(Inventory inventory, ImportApplications imports, InitiativeCalled called) {
        this.inventory = inventory;
        this.imports = imports;
        this.called = called;
    }

    @GetMapping("/aplikasi.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute InventoryQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.csv("aplikasi-" + region + ".csv", table -> write(region, question, table));
    }

    @GetMapping("/aplikasi.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region, @ModelAttribute InventoryQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.workbook("aplikasi-" + region + ".xlsx", "Aplikasi", table -> write(region, question, table));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(@PathVariable RegionCode region, Locale locale) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.template(
                "templat-aplikasi.xlsx", locale, imports.columns(region).all());
    }

    @GetMapping("/templat.csv")
    ResponseEntity<byte[]> templateCsv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var titles = titles(imports.columns(region));
        return Download.csv("templat-aplikasi.csv", table -> table.titles(titles));
    }

    private void write(RegionCode region, InventoryQuestion question, TableOut out) throws IOException {
        var initiatives = called.in(region);
        out.titles(titles(imports.columns(region)));
        for (var line : inventory.all(region, question)) {
            var it = line.application().facts();
            var retired = it.retirement();
            out.row(Arrays.asList(
                    line.agency(),
                    it.name(),
                    it.function(),
                    it.users(),
                    it.data(),
                    it.platforms().stream()
                            .map(one -> Choice.PLATFORM.word(one, Choice.INDONESIAN))
                            .collect(Collectors.joining("; ")),
                    Choice.LICENCE.word(it.licence(), Choice.INDONESIAN),
                    Choice.STATUS.word(it.status(), Choice.INDONESIAN),
                    it.lastUsed(),
                    it.yearlyCost() == null ? null : it.yearlyCost().amount(),
                    initiatives.of(it.initiative()).orElse(null),
                    retired == null ? null : retired.on(),
                    retired == null ? null : retired.reason()));
        }
    }

    private static List<String> titles(ApplicationColumns columns) {
        return columns.all().stream().map(it -> it.titles().getFirst()).toList();
    }
}
