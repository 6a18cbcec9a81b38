package id.mandala.planning;

import id.mandala.documents.Column;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.List;
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

/** The import of a plan: send a file, say which column is which, look at what it would do, confirm. */
@Controller
@RequestMapping("/kerja/{region}/rencana/{id}/impor")
class PlanImportController {

    private final Workroom room;
    private final ImportPlans imports;
    private final PlanFiles files;
    private final ColumnChoices choices;

    PlanImportController(Workroom room, ImportPlans imports, PlanFiles files, ColumnChoices choices) {
        this.room = room;
        this.imports = imports;
        this.files = files;
        this.choices = choices;
    }

    /**
     * The import, at one of its moments: asking for a file, showing what it would do, or telling what to mend.
     *
     * @param kept id of the file that waits
     */
    record PlanImportPage(
            Area region,
            MediumTermPlan plan,
            @Nullable PlanImport preview,
            @Nullable UUID kept,
            @Nullable FileRefused refused) {}

    /**
     * Which column of the file is which.
     *
     * @param places by key of the column, where its title stands; a column nobody chose is missing
     * @param remembered whether the region chose for such a file before
     */
    record MappingPage(
            Area region,
            MediumTermPlan plan,
            UUID kept,
            String file,
            List<String> titles,
            List<Column<?>> columns,
            Map<String, Integer> places,
            boolean remembered) {}

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(new PlanImportPage(room.toEdit(region), room.plan(region, id), null, null, null), HttpStatus.OK);
    }

    @PostMapping
    @Transactional
    ModelAndView send(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        room.toEdit(region);
        var plan = room.plan(region, id);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "rencana");
        var content = file.getBytes();
        try {
            TableFile.read(name, content);
        } catch (FileRefused refused) {
            return refused(plan, null, refused);
        }
        return new ModelAndView("redirect:" + address(plan) + "/" + files.keep(plan, name, content));
    }

    @GetMapping("/{kept}")
    ModelAndView choose(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID kept) {
        var area = room.toEdit(region);
        var plan = room.plan(region, id);
        var file = files.read(plan, kept);
        var columns = imports.columns(plan).all();
        var layout = new Layout("", file.titles());
        var remembered = choices.of(region, layout);
        return new ModelAndView(
                "planning/mapping",
                "page",
                new MappingPage(
                        area,
                        plan,
                        kept,
                        file.name(),
                        layout.titles(),
                        columns,
                        layout.places(columns, remembered),
                        !remembered.isEmpty()));
    }

    @PostMapping("/{kept}")
    @Transactional
    ModelAndView preview(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID kept,
            @RequestParam Map<String, String> chosen) {
        var area = room.toEdit(region);
        var plan = room.plan(region, id);
        var file = files.read(plan, kept);
        var layout = new Layout("", file.titles());
        var places = layout.chosen(imports.columns(plan).all(), chosen);
        choices.remember(region, layout, places);
        try {
            var preview = imports.check(plan, file, places);
            return page(new PlanImportPage(area, plan, preview, kept, null), HttpStatus.OK);
        } catch (FileRefused refused) {
            return refused(plan, kept, refused);
        }
    }

    @PostMapping("/{kept}/simpan")
    @Transactional
    ModelAndView confirm(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID kept) {
        room.toEdit(region);
        var plan = room.plan(region, id);
        var file = files.read(plan, kept);
        var layout = new Layout("", file.titles());
        var places = layout.places(imports.columns(plan).all(), choices.of(region, layout));
        try {
            imports.take(plan, file, places);
            files.forget(region, kept);
            return new ModelAndView("redirect:/kerja/" + region + "/rencana/" + id);
        } catch (FileRefused refused) {
            return refused(plan, kept, refused);
        }
    }

    private ModelAndView refused(MediumTermPlan plan, @Nullable UUID kept, FileRefused refused) {
        return page(
                new PlanImportPage(room.toEdit(plan.region()), plan, null, kept, refused),
                HttpStatus.valueOf(Attempt.Refusal.STATUS));
    }

    private static String address(MediumTermPlan plan) {
        return "/kerja/" + plan.region() + "/rencana/" + plan.id() + "/impor";
    }

    private static ModelAndView page(PlanImportPage page, HttpStatus status) {
        var view = new ModelAndView("planning/import", "page", page);
        view.setStatus(status);
        return view;
    }
}
