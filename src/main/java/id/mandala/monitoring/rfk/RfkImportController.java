package id.mandala.monitoring.rfk;

import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.ImportFiles;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The import of a whole agency's month: send a file, look at what it would do, save it as drafts or send it to the head. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/rfk/{month:\\d{4}-\\d{2}}")
class RfkImportController {

    private final Regions regions;
    private final ImportRfk imports;
    private final ImportFiles files;
    private final Attempt attempt;

    RfkImportController(Regions regions, ImportRfk imports, ImportFiles files, Attempt attempt) {
        this.regions = regions;
        this.imports = imports;
        this.files = files;
        this.attempt = attempt;
    }

    /**
     * The import, at one of its moments: asking for a file, showing what it would do, or telling what to mend.
     *
     * @param kept id of the file that waits
     */
    record ImportPage(
            Area region,
            YearMonth month,
            @Nullable RfkImport preview,
            @Nullable UUID kept,
            @Nullable FileRefused refused,
            Map<String, String> problems) {}

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable YearMonth month) {
        Actors.current().require(Permission.REPORT, region);
        return page(new ImportPage(regions.get(region), month, null, null, null, Map.of()));
    }

    @PostMapping
    @Transactional
    ModelAndView send(@PathVariable RegionCode region, @PathVariable YearMonth month, @RequestParam MultipartFile file)
            throws IOException {
        Actors.current().require(Permission.REPORT, region);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "rfk");
        var content = file.getBytes();
        try {
            TableFile.read(name, content);
        } catch (FileRefused refused) {
            return refused(region, month, refused);
        }
        return new ModelAndView(
                "redirect:/kerja/" + region + "/pemantauan/rfk/" + month + "/" + files.keep(region, name, content));
    }

    @GetMapping("/{kept}")
    ModelAndView preview(@PathVariable RegionCode region, @PathVariable YearMonth month, @PathVariable UUID kept) {
        var file = files.find(region, kept, TableFile::read);
        var found = new RfkImport[1];
        try {
            return attempt.refused(() -> found[0] = imports.check(region, month, file, false))
                    .map(it -> page(new ImportPage(regions.get(region), month, null, null, null, it.beside("file"))))
                    .orElseGet(() -> page(new ImportPage(regions.get(region), month, found[0], kept, null, Map.of())));
        } catch (FileRefused refused) {
            return refused(region, month, refused);
        }
    }

    @PostMapping("/{kept}/simpan")
    @Transactional
    ModelAndView confirm(
            @PathVariable RegionCode region,
            @PathVariable YearMonth month,
            @PathVariable UUID kept,
            @RequestParam(defaultValue = "send") String deed) {
        var file = files.find(region, kept, TableFile::read);
        try {
            var taken = imports.take(region, month, file, deed.equals("draft"), kept);
            files.remove(region, kept);
            return new ModelAndView("redirect:/kerja/" + region + "/pemantauan?bulan=" + month + "&masuk="
                    + taken.items().size());
        } catch (FileRefused refused) {
            return refused(region, month, refused);
        }
    }

    private ModelAndView refused(RegionCode region, YearMonth month, FileRefused refused) {
        var view = page(new ImportPage(regions.get(region), month, null, null, refused, Map.of()));
        view.setStatus(HttpStatus.valueOf(Attempt.Refusal.STATUS));
        return view;
    }

    private static ModelAndView page(ImportPage page) {
        return Attempt.page("monitoring/rfk-import", page, page.problems());
    }
}
