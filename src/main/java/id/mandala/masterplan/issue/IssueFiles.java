package id.mandala.masterplan.issue;

import id.mandala.documents.ImportTemplate;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Downloads: the issues in the columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/isu/berkas")
class IssueFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Masterplans masterplans;
    private final Issues issues;
    private final ImportIssues imports;
    private final DimensionFrameworks frameworks;
    private final Regions regions;

    IssueFiles(
            Masterplans masterplans,
            Issues issues,
            ImportIssues imports,
            DimensionFrameworks frameworks,
            Regions regions) {
        this.masterplans = masterplans;
        this.issues = issues;
        this.imports = imports;
        this.frameworks = frameworks;
        this.regions = regions;
    }

    @GetMapping("/isu.csv")
    void csv(@PathVariable RegionCode region, HttpServletResponse response) throws IOException {
        begin(response, region, CSV, "isu-" + region + ".csv");
        try (var out = TableOut.csvForSpreadsheets(response.getOutputStream())) {
            write(region, out);
        }
    }

    @GetMapping("/isu.xlsx")
    void workbook(@PathVariable RegionCode region, HttpServletResponse response) throws IOException {
        begin(response, region, WORKBOOK, "isu-" + region + ".xlsx");
        try (var out = TableOut.workbook(response.getOutputStream(), "Isu")) {
            write(region, out);
        }
    }

    @GetMapping("/templat.xlsx")
    void template(@PathVariable RegionCode region, HttpServletResponse response, Locale locale) throws IOException {
        var columns = imports.columns(region);
        begin(response, region, WORKBOOK, "templat-isu.xlsx");
        ImportTemplate.write(response.getOutputStream(), locale, columns.all());
    }

    @GetMapping("/templat.csv")
    void templateCsv(@PathVariable RegionCode region, HttpServletResponse response) throws IOException {
        var columns = imports.columns(region);
        begin(response, region, CSV, "templat-isu.csv");
        try (var out = TableOut.csvForSpreadsheets(response.getOutputStream())) {
            out.titles(titles(columns));
        }
    }

    private static void begin(HttpServletResponse response, RegionCode region, String type, String name) {
        Actors.current().require(Permission.SEE_REGION, region);
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private void write(RegionCode region, TableOut out) throws IOException {
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        var framework = frameworks.get(plan.framework());
        var names = regions.districtsOf(region).stream().collect(Collectors.toMap(Area::code, Area::name));
        out.titles(titles(imports.columns(region)));
        for (var issue : issues.of(plan)) {
            var it = issue.statement();
            out.row(Arrays.asList(
                    it.title(),
                    it.dimension() == null
                            ? null
                            : framework.get(it.dimension()).name().id(),
                    it.cause(),
                    it.affected(),
                    String.join("; ", IssueController.places(issue, names)),
                    it.evidence()));
        }
    }

    private static List<String> titles(IssueColumns columns) {
        return columns.all().stream().map(it -> it.titles().getFirst()).toList();
    }
}
