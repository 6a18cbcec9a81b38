package id.mandala.monitoring.indicator;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.values.Chosen;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What all indicators of a region reached by the end of a quarter, as a page and as a workbook. */
@Controller
@Transactional(readOnly = true)
class QuarterController {

    /** What wants a hand is among the first. */
    private static final int ROWS = 50;

    private final MonitoredPlans plans;
    private final Indicators indicators;
    private final OpenMonths open;

    QuarterController(MonitoredPlans plans, Indicators indicators, OpenMonths open) {
        this.plans = plans;
        this.indicators = indicators;
        this.open = open;
    }

    /** @param bulan the month looked at before, where no quarter is asked for */
    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/indikator")
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<Integer> triwulan,
            @RequestParam Optional<YearMonth> bulan,
            @RequestParam(defaultValue = "") String pd,
            @RequestParam(defaultValue = "false") boolean semua,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var quarter = Quarter.asked(tahun, triwulan, bulan.orElseGet(open::due));
        var asked = Chosen.id(pd);
        var plan = plans.covering(region, quarter.year());
        model.addAttribute(
                "page",
                new QuarterPage(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        quarter,
                        open.recent(YearMonth.of(quarter.year(), quarter.lastMonth()), plans.years(region)).stream()
                                .map(YearMonth::getYear)
                                .distinct()
                                .toList(),
                        shown(plan, quarter, asked),
                        semua ? Integer.MAX_VALUE : ROWS,
                        plans.agencies(region),
                        plans.names(region),
                        asked,
                        quarter.toTell(open.due())));
        return "monitoring/quarter";
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/indikator.xlsx")
    ResponseEntity<byte[]> file(
            @PathVariable RegionCode region,
            @RequestParam int tahun,
            @RequestParam int triwulan,
            @RequestParam(defaultValue = "") String pd,
            Locale locale)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var quarter = Quarter.asked(Optional.of(tahun), Optional.of(triwulan), open.due());
        var names = plans.names(region);
        var all = shown(plans.covering(region, quarter.year()), quarter, Chosen.id(pd));
        return Download.workbook(
                "indikator-" + region + "-" + quarter.year() + "-" + quarter.number() + ".xlsx",
                Messages.text("monitoring.indicators", locale, List.of()),
                table -> {
                    var rows = new QuarterFile(table, quarter, locale);
                    rows.titles();
                    for (var it : all) {
                        rows.row(it, names.getOrDefault(it.lead(), ""));
                    }
                });
    }

    /** The worst first; what has no achievement last. */
    private List<IndicatorYear> shown(Optional<Masterplan> plan, Quarter quarter, Optional<UUID> asked) {
        return plan.map(it -> indicators.of(it, quarter.year())).orElse(List.of()).stream()
                .filter(it -> asked.isEmpty() || asked.get().equals(it.lead()))
                .sorted(Comparator.comparing(
                        (IndicatorYear it) ->
                                it.achievement(quarter.lastMonth()).orElse(null),
                        Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())))
                .toList();
    }
}
