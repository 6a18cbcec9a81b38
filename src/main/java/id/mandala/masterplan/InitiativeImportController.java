package id.mandala.masterplan;

import id.mandala.documents.FileRefused;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
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

/** The import of initiatives: send a file, look at what it would do, confirm. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/impor")
class InitiativeImportController {

    private final Regions regions;
    private final ImportInitiatives imports;
    private final ImportFiles files;

    InitiativeImportController(Regions regions, ImportInitiatives imports, ImportFiles files) {
        this.regions = regions;
        this.imports = imports;
        this.files = files;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        imports.columns(region);
        return page(new ImportPage(regions.get(region), null, null, null), HttpStatus.OK);
    }

    @PostMapping
    @Transactional
    ModelAndView preview(@PathVariable RegionCode region, @RequestParam MultipartFile file) throws IOException {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "inisiatif");
        var content = file.getBytes();
        try {
            var preview = imports.check(region, ImportFiles.read(name, content));
            var kept = files.keep(region, name, content);
            return page(new ImportPage(regions.get(region), preview, kept, null), HttpStatus.OK);
        } catch (FileRefused refused) {
            return refused(region, refused);
        }
    }

    @PostMapping("/{id}")
    @Transactional
    ModelAndView confirm(@PathVariable RegionCode region, @PathVariable UUID id) {
        try {
            imports.take(region, files.take(region, id));
            return new ModelAndView("redirect:/kerja/" + region + "/masterplan");
        } catch (FileRefused refused) {
            return refused(region, refused);
        }
    }

    private ModelAndView refused(RegionCode region, FileRefused refused) {
        return page(
                new ImportPage(regions.get(region), null, null, refused), HttpStatus.valueOf(Attempt.Refusal.STATUS));
    }

    private static ModelAndView page(ImportPage page, HttpStatus status) {
        var view = new ModelAndView("masterplan/import", "page", page);
        view.setStatus(status);
        return view;
    }
}
