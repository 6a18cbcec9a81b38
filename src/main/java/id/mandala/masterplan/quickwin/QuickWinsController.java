package id.mandala.masterplan.quickwin;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The quick wins of a region, on a page and as a file. */
@Controller
class QuickWinsController {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Regions regions;
    private final Masterplans masterplans;
    private final Continuities continuities;
    private final Today today;

    QuickWinsController(Regions regions, Masterplans masterplans, Continuities continuities, Today today) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.continuities = continuities;
        this.today = today;
    }

    @GetMapping("/kerja/{region}/masterplan/quick-win")
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var area = regions.get(region);
        model.addAttribute(
                "page",
                masterplans
                        .current(region)
                        .map(plan -> new QuickWinsPage(area, plan, years(plan), continuities.lines(plan)))
                        .orElseGet(() -> new QuickWinsPage(area, null, List.of(), List.of())));
        return "masterplan/quick-win-list";
    }

    @GetMapping("/kerja/{region}/masterplan/quick-win.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        var years = years(plan);
        var titles = new ArrayList<String>();
        for (var key : List.of("name", "lead", "first-year", "months", "criteria", "risks")) {
            titles.add(Messages.text("masterplan.quickwin.title." + key, INDONESIAN, List.of()));
        }
        for (var year : years) {
            titles.add(Messages.text("masterplan.quickwin.title.state", INDONESIAN, List.of(String.valueOf(year))));
            titles.add(Messages.text("masterplan.quickwin.title.note", INDONESIAN, List.of(String.valueOf(year))));
        }
        return Download.csv("quick-win-" + region + ".csv", table -> {
            table.titles(titles);
            for (var line : continuities.lines(plan)) {
                table.row(cells(line, years));
            }
        });
    }

    private static List<@Nullable Object> cells(QuickWinLine line, List<Integer> years) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.name());
        cells.add(line.lead());
        cells.add(line.firstYear());
        cells.add(line.months().orElse(null));
        cells.add(line.answered());
        cells.add(line.risks());
        for (var year : years) {
            var said = line.years().get(year);
            cells.add(
                    said == null
                            ? null
                            : Messages.text("masterplan.quickwin.state." + said.state(), INDONESIAN, List.of()));
            cells.add(said == null ? null : said.note());
        }
        return cells;
    }

    private List<Integer> years(Masterplan plan) {
        int last = Math.min(plan.span().last(), today.date().getYear());
        return IntStream.rangeClosed(plan.span().first() + 1, last).boxed().toList();
    }
}
