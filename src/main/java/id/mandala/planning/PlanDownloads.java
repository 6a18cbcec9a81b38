package id.mandala.planning;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.planning.PlanTree.Branch;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Downloads: a plan in the columns an import reads, and the empty template. */
@Controller
@RequestMapping("/kerja/{region}/rencana/{id}/berkas")
@Transactional(readOnly = true)
class PlanDownloads {

    private final Workroom room;
    private final PlanNodes nodes;
    private final ImportPlans imports;

    PlanDownloads(Workroom room, PlanNodes nodes, ImportPlans imports) {
        this.room = room;
        this.nodes = nodes;
        this.imports = imports;
    }

    @GetMapping("/rencana.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @PathVariable UUID id) throws IOException {
        room.toSee(region);
        var plan = room.plan(region, id);
        return Download.csv(name(plan) + ".csv", table -> write(plan, table));
    }

    @GetMapping("/rencana.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable RegionCode region, @PathVariable UUID id) throws IOException {
        room.toSee(region);
        var plan = room.plan(region, id);
        return Download.workbook(name(plan) + ".xlsx", "Rencana", table -> write(plan, table));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(@PathVariable RegionCode region, @PathVariable UUID id, Locale locale)
            throws IOException {
        room.toSee(region);
        var columns = imports.columns(room.plan(region, id));
        return Download.template("templat-rencana.xlsx", locale, columns.all());
    }

    private static String name(MediumTermPlan plan) {
        return plan.outline().kind().name().toLowerCase(Locale.ROOT) + "-" + plan.region() + "-"
                + plan.years().first();
    }

    void write(MediumTermPlan plan, TableOut out) throws IOException {
        var columns = imports.columns(plan);
        var names = room.agencies(plan.region()).stream().collect(Collectors.toMap(Agency::id, Agency::name));
        out.titles(columns.all().stream().map(it -> it.titles().getFirst()).toList());
        var codes = nodes.of(plan).stream().collect(Collectors.toMap(PlanNode::id, PlanNode::code));
        for (var branch : nodes.tree(plan).all()) {
            for (int line = 0; line < Math.max(1, branch.indicators().size()); line++) {
                out.row(cells(branch, line, plan.years(), names, codes));
            }
        }
    }

    /** The first line of a node tells all of it, each further one an indicator more. */
    private static List<@Nullable Object> cells(
            Branch branch, int line, PlanYears years, Map<UUID, String> names, Map<UUID, String> codes) {
        var node = branch.node();
        var cells = new ArrayList<@Nullable Object>();
        boolean first = line == 0;
        cells.add(first ? PlanColumns.levelName(node.level()) : null);
        cells.add(first ? node.code() : null);
        cells.add(first ? node.text() : null);
        cells.add(first && node.parent() != null ? codes.get(node.parent()) : null);
        cells.add(first && node.agency() != null ? names.get(node.agency()) : null);
        var measure = line < branch.indicators().size()
                ? branch.indicators().get(line).measure()
                : null;
        cells.add(measure == null ? null : measure.name());
        cells.add(measure == null ? null : measure.unit());
        cells.add(measure == null ? null : measure.direction() == PlanIndicator.Direction.RISING ? "naik" : "turun");
        cells.add(measure == null ? null : measure.baseline());
        for (int year : years.all()) {
            cells.add(measure == null ? null : measure.targets().get(year));
        }
        for (int year : years.all()) {
            cells.add(first ? branch.ceilings().get(year) : null);
        }
        return cells;
    }
}
