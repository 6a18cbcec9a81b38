package id.mandala.masterplan;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Downloads: the initiatives the list shows, in the columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/berkas")
class MasterplanFiles {

    private final Masterplans masterplans;
    private final MasterplanContents contents;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final ImportInitiatives imports;

    MasterplanFiles(
            Masterplans masterplans,
            MasterplanContents contents,
            Initiatives initiatives,
            DimensionFrameworks frameworks,
            Agencies agencies,
            ImportInitiatives imports) {
        this.masterplans = masterplans;
        this.contents = contents;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.imports = imports;
    }

    @GetMapping("/inisiatif.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute ListQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.csv("inisiatif-" + region + ".csv", table -> write(region, question, table));
    }

    @GetMapping("/inisiatif.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region, @ModelAttribute ListQuestion question)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.workbook("inisiatif-" + region + ".xlsx", "Inisiatif", table -> write(region, question, table));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(@PathVariable RegionCode region, Locale locale) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        return Download.template(
                "templat-inisiatif.xlsx", locale, imports.columns(region).all());
    }

    @GetMapping("/templat.csv")
    ResponseEntity<byte[]> templateCsv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var columns = imports.columns(region);
        return Download.csv("templat-inisiatif.csv", table -> table.titles(titles(columns)));
    }

    private void write(RegionCode region, ListQuestion question, TableOut out) throws IOException {
        var plan =
                question.plan(region, masterplans).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var framework = frameworks.get(plan.framework());
        var known = agencies.all(region);
        var columns = new ImportColumns(plan, framework, known);
        var names = known.stream().collect(Collectors.toMap(Agency::id, Agency::name));
        var reported = initiatives.reported(plan);
        out.titles(titles(columns));
        for (var initiative : contents.all(plan, question)) {
            out.row(cells(initiative, framework, names, reported.getOrDefault(initiative.id(), Map.of()), columns));
        }
    }

    private static List<String> titles(ImportColumns columns) {
        return columns.all().stream().map(it -> it.titles().getFirst()).toList();
    }

    private static List<@Nullable Object> cells(
            Initiative initiative,
            DimensionFramework framework,
            Map<UUID, String> agencies,
            Map<Integer, YearStatus> reported,
            ImportColumns columns) {
        var it = initiative.outline();
        var dimension = framework.get(it.dimension());
        var cells = new ArrayList<@Nullable Object>();
        cells.add(it.key());
        cells.add(it.name());
        cells.add(it.description());
        cells.add(dimension.name().id());
        cells.add(dimension.subDimension(it.subDimension()).orElseThrow().name().id());
        cells.add(it.topic());
        cells.add(agencies.get(it.lead()));
        cells.add(it.supporting().stream().map(agencies::get).collect(Collectors.joining("; ")));
        cells.add(it.span().first());
        cells.add(it.span().last());
        for (var year : columns.years) {
            var status = reported.get(year.year());
            cells.add(status == null ? null : status.ran() ? "ya" : "tidak");
            cells.add(
                    status == null
                            ? null
                            : status.why()
                                    .map(why -> CauseWords.word(why, Locale.of("id")))
                                    .orElse(null));
            cells.add(status == null ? null : status.note());
        }
        return cells;
    }
}
