package id.mandala.budget.sipd;

import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.ImportFiles;
import id.mandala.planning.ColumnChoices;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The import from SIPD: send an export, say which column is which and what is to be done, look at what it would do, confirm. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/impor")
class SipdController {

    private final SipdDesk desk;
    private final ImportSipd imports;
    private final ImportFiles files;
    private final ColumnChoices choices;
    private final Attempt attempt;

    SipdController(SipdDesk desk, ImportSipd imports, ImportFiles files, ColumnChoices choices, Attempt attempt) {
        this.desk = desk;
        this.imports = imports;
        this.files = files;
        this.choices = choices;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return new ModelAndView("budget/sipd-import", "page", desk.ask(region, desk.form(tahun)));
    }

    @PostMapping
    @Transactional
    ModelAndView send(@PathVariable RegionCode region, @RequestParam MultipartFile file, @RequestParam int tahun)
            throws IOException {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "sipd");
        var content = file.getBytes();
        try {
            TableFile.read(name, content);
        } catch (FileRefused refused) {
            return refused(region, desk.form(Optional.of(tahun)), null, refused);
        }
        var kept = files.keep(region, name, content);
        return new ModelAndView("redirect:/kerja/" + region + "/anggaran/impor/" + kept + "?tahun=" + tahun);
    }

    @GetMapping("/{kept}")
    ModelAndView choose(
            @PathVariable RegionCode region, @PathVariable UUID kept, @RequestParam Optional<Integer> tahun) {
        return mapping(region, kept, desk.form(tahun), Map.of());
    }

    /** Remembers which column is which. What it leads to has an address of its own, so that going back does no harm. */
    @PostMapping("/{kept}")
    @Transactional
    ModelAndView chosen(
            @PathVariable RegionCode region,
            @PathVariable UUID kept,
            @RequestParam Map<String, String> chosen,
            @ModelAttribute SipdForm form) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var file = files.find(region, kept, TableFile::read);
        var layout = SipdDesk.layout(file);
        var columns = new SipdColumns();
        var places = layout.chosen(columns.all(), chosen);
        choices.remember(region, layout, places);
        return attempt.refused(form::question)
                .map(it -> it.beside(SipdForm.field(it.code())))
                .or(() -> columns.unchosen(places)
                        .flatMap(it -> attempt.refused(() -> columns.require(places))
                                .map(wrong -> wrong.beside("column-" + it.key()))))
                .map(it -> mapping(region, kept, form, it))
                .orElseGet(() -> new ModelAndView("redirect:" + form.preview(region, kept)));
    }

    @GetMapping("/{kept}/periksa")
    ModelAndView preview(@PathVariable RegionCode region, @PathVariable UUID kept, @ModelAttribute SipdForm form) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return told(
                region,
                kept,
                form,
                (file, places) -> new ModelAndView(
                        "budget/sipd-import",
                        "page",
                        desk.preview(region, form, imports.check(region, file, places, form.question()), kept)));
    }

    @PostMapping("/{kept}/simpan")
    @Transactional
    ModelAndView confirm(@PathVariable RegionCode region, @PathVariable UUID kept, @ModelAttribute SipdForm form) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return told(region, kept, form, (file, places) -> {
            var taken = imports.take(region, file, places, form.question());
            files.remove(region, kept);
            return new ModelAndView("redirect:/kerja/" + region + "/anggaran?tahun="
                    + form.question().year() + "&baru=" + taken.added() + "&berubah=" + taken.changed());
        });
    }

    /** Does something with the file that waits; where it cannot be taken, its faults are shown. */
    private ModelAndView told(
            RegionCode region,
            UUID kept,
            SipdForm form,
            BiFunction<TableFile, Map<String, Integer>, ModelAndView> deed) {
        var file = files.find(region, kept, TableFile::read);
        var layout = SipdDesk.layout(file);
        try {
            return deed.apply(file, layout.places(new SipdColumns().all(), choices.of(region, layout)));
        } catch (FileRefused refused) {
            return refused(region, form, kept, refused);
        }
    }

    private ModelAndView mapping(RegionCode region, UUID kept, SipdForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var file = files.find(region, kept, TableFile::read);
        return Attempt.page("budget/sipd-mapping", desk.mapping(region, kept, file, form, problems), problems);
    }

    private ModelAndView refused(RegionCode region, SipdForm form, @Nullable UUID kept, FileRefused refused) {
        var view = new ModelAndView("budget/sipd-import", "page", desk.refused(region, form, kept, refused));
        view.setStatus(HttpStatus.valueOf(Attempt.Refusal.STATUS));
        return view;
    }
}
