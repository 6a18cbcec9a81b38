package id.mandala.masterplan.issue;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Downloads: the issues in the columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/isu/berkas")
class IssueFiles {

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
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.csv("isu-" + region + ".csv", table -> write(region, table));
    }

    @GetMapping("/isu.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.workbook("isu-" + region + ".xlsx", "Isu", table -> write(region, table));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(@PathVariable RegionCode region, Locale locale) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.template(
                "templat-isu.xlsx", locale, imports.columns(region).all());
    }

    @GetMapping("/templat.csv")
    ResponseEntity<byte[]> templateCsv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var columns = imports.columns(region);
        return Download.csv("templat-isu.csv", table -> table.titles(titles(columns)));
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
