package id.mandala.masterplan;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A regency's published initiatives for everybody, on a page and as files. Titles of files are keys, the same in both languages. */
@Controller
@RequestMapping("/{region:\\d{2}\\.\\d{2}}")
class ProgrammesController {

    private static final List<String> TITLES = List.of(
            "key",
            "name",
            "dimension",
            "sub_dimension",
            "lead_agency",
            "first_year",
            "last_year",
            "year",
            "ran",
            "cause");

    private final Regions regions;
    private final Masterplans masterplans;
    private final MasterplanContents contents;

    ProgrammesController(Regions regions, Masterplans masterplans, MasterplanContents contents) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.contents = contents;
    }

    @GetMapping("/program")
    String list(@PathVariable RegionCode region, @ModelAttribute ListQuestion question, Model model) {
        var area = regions.find(region).orElseThrow(ProgrammesController::unknown);
        var content = question.plan(region, masterplans).map(plan -> contents.published(plan, question));
        model.addAttribute(
                "page", new MasterplanPage(area, content.orElse(null), new MasterplanPage.Rights(false, false, false)));
        return "masterplan/programmes";
    }

    @GetMapping("/program.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute ListQuestion question)
            throws IOException {
        var plan = question.plan(region, masterplans).orElseThrow(ProgrammesController::unknown);
        return Download.csv("program-" + region + ".csv", table -> write(plan, question, table));
    }

    @GetMapping("/program.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region, @ModelAttribute ListQuestion question)
            throws IOException {
        var plan = question.plan(region, masterplans).orElseThrow(ProgrammesController::unknown);
        return Download.workbook("program-" + region + ".xlsx", "Program", table -> write(plan, question, table));
    }

    private void write(Masterplan plan, ListQuestion question, TableOut out) throws IOException {
        var year = contents.year(plan, question);
        out.titles(TITLES);
        for (var row : contents.allPublished(plan, question)) {
            out.row(cells(row, year));
        }
    }

    private static List<@Nullable Object> cells(InitiativeRow row, int year) {
        var it = row.initiative().outline();
        return Arrays.asList(
                it.key(),
                it.name(),
                it.dimension(),
                it.subDimension(),
                row.leadName(),
                it.span().first(),
                it.span().last(),
                year,
                row.status().map(status -> status.ran() ? "yes" : "no").orElse(null),
                row.status().flatMap(YearStatus::why).map(Cause::name).orElse(null));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
