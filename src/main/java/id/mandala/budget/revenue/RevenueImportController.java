package id.mandala.budget.revenue;

import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.masterplan.ImportFiles;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
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

/** The import of revenue: send a file, look at what it would do, confirm. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/impor")
class RevenueImportController {

    private final Regions regions;
    private final ImportRevenue imports;
    private final ImportFiles files;

    RevenueImportController(Regions regions, ImportRevenue imports, ImportFiles files) {
        this.regions = regions;
        this.imports = imports;
        this.files = files;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region) {
        EditRevenue.require(region);
        return page(new RevenueImportPage(regions.get(region), null, null, null), HttpStatus.OK);
    }

    @PostMapping
    @Transactional
    ModelAndView preview(@PathVariable RegionCode region, @RequestParam MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "pad");
        var content = file.getBytes();
        try {
            var preview = imports.check(region, TableFile.read(name, content));
            var kept = files.keep(region, name, content);
            return page(new RevenueImportPage(regions.get(region), preview, kept, null), HttpStatus.OK);
        } catch (FileRefused refused) {
            return refused(region, refused);
        }
    }

    @PostMapping("/{id}")
    @Transactional
    ModelAndView confirm(@PathVariable RegionCode region, @PathVariable UUID id) {
        EditRevenue.require(region);
        try {
            imports.take(region, files.take(region, id, TableFile::read));
            return new ModelAndView("redirect:/kerja/" + region + "/anggaran/pad");
        } catch (FileRefused refused) {
            return refused(region, refused);
        }
    }

    private ModelAndView refused(RegionCode region, FileRefused refused) {
        return page(
                new RevenueImportPage(regions.get(region), null, null, refused),
                HttpStatus.valueOf(Attempt.Refusal.STATUS));
    }

    private static ModelAndView page(RevenueImportPage page, HttpStatus status) {
        var view = new ModelAndView("budget/revenue-import", "page", page);
        view.setStatus(status);
        return view;
    }
}
