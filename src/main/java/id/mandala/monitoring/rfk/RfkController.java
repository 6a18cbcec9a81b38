package id.mandala.monitoring.rfk;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.region.Agencies;
import id.mandala.values.Chosen;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A month of all initiatives, or of one agency's, as a workbook in the layout of an RFK report. */
@Controller
class RfkController {

    private final MonitoredPlans plans;
    private final RfkLines lines;
    private final Agencies agencies;

    RfkController(MonitoredPlans plans, RfkLines lines, Agencies agencies) {
        this.plans = plans;
        this.lines = lines;
        this.agencies = agencies;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/rfk.xlsx")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(
            @PathVariable RegionCode region,
            @RequestParam YearMonth bulan,
            @RequestParam(defaultValue = "") String pd,
            Locale locale)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var asked = Chosen.id(pd);
        var money = lines.of(region, bulan);
        var names = agencies.names(region);
        var all = plans.months(region, bulan);
        return Download.workbook(
                "rfk-" + region + "-" + bulan + ".xlsx", Messages.text("monitoring.rfk", locale, List.of()), table -> {
                    var rows = new RfkFile(table, locale);
                    rows.titles();
                    for (var it : all) {
                        if (asked.isEmpty() || asked.get().equals(it.lead())) {
                            rows.row(
                                    it,
                                    names.getOrDefault(it.lead(), ""),
                                    money.getOrDefault(it.initiative(), RfkLine.NOTHING));
                        }
                    }
                });
    }
}
