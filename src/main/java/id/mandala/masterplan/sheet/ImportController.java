package id.mandala.masterplan.sheet;

import id.mandala.documents.Download;
import id.mandala.documents.FileRefused;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.ImportFiles;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The import of initiatives: send a file, look at what it would do, confirm. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/impor")
class ImportController {

    private final Regions regions;
    private final ImportInitiatives imports;
    private final ImportFiles files;

    ImportController(Regions regions, ImportInitiatives imports, ImportFiles files) {
        this.regions = regions;
        this.imports = imports;
        this.files = files;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region) {
        return page(ImportPage.asking(regions.get(region), imports.last(region)), HttpStatus.OK);
    }

    @PostMapping
    @Transactional
    ModelAndView preview(@PathVariable RegionCode region, @RequestParam MultipartFile file) throws IOException {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "inisiatif");
        var content = file.getBytes();
        try {
            var wanted = imports.check(region, PlanFile.read(name, content));
            var kept = files.keep(region, name, content);
            return page(ImportPage.showing(regions.get(region), wanted, kept, false), HttpStatus.OK);
        } catch (FileRefused refused) {
            return refused(region, refused);
        }
    }

    /** All that the file would change, to look at in a spreadsheet before it is confirmed. */
    @GetMapping("/{id}/perubahan.xlsx")
    ResponseEntity<byte[]> changes(@PathVariable RegionCode region, @PathVariable UUID id) throws IOException {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var changes =
                imports.check(region, files.find(region, id, PlanFile::read)).allChanges();
        return Download.workbook("perubahan-" + region + ".xlsx", "Perubahan", table -> {
            table.titles(List.of("Inisiatif", "Kolom atau lembar", "Sebelum", "Sesudah"));
            for (var it : changes) {
                table.row(it.initiative(), it.place(), it.before(), it.after());
            }
        });
    }

    @PostMapping("/{id}")
    @Transactional
    ModelAndView confirm(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam Optional<String> seen) {
        try {
            var taken = imports.take(region, files.find(region, id, PlanFile::read), seen);
            if (taken.overtaken()) {
                return page(ImportPage.showing(regions.get(region), taken.plan(), id, true), HttpStatus.CONFLICT);
            }
            files.remove(region, id);
            return new ModelAndView("redirect:/kerja/" + region + "/masterplan"
                    + taken.undoable().map(it -> "/impor/riwayat/" + it).orElse(""));
        } catch (FileRefused refused) {
            return refused(region, refused);
        }
    }

    private ModelAndView refused(RegionCode region, FileRefused refused) {
        return page(ImportPage.refusing(regions.get(region), refused), HttpStatus.valueOf(Attempt.Refusal.STATUS));
    }

    private static ModelAndView page(ImportPage page, HttpStatus status) {
        var view = new ModelAndView("masterplan/import", "page", page);
        view.setStatus(status);
        return view;
    }
}
