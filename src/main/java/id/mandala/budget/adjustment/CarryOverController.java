package id.mandala.budget.adjustment;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of what was put off: each year's proposals for the work plans of agencies (Renja). */
@Controller
@RequestMapping("/kerja/{region}/anggaran/tunda")
class CarryOverController {

    private static final List<String> TITLES =
            List.of("to-year", "initiative", "agency", "source", "from-year", "amount", "reason", "state");

    private final LedgerDesk desk;
    private final DecideCarryOver decide;
    private final Attempt attempt;

    CarryOverController(LedgerDesk desk, DecideCarryOver decide, Attempt attempt) {
        this.desk = desk;
        this.decide = decide;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region) {
        return page(region, Map.of());
    }

    @GetMapping("/usulan-renja.xlsx")
    ResponseEntity<byte[]> file(@PathVariable RegionCode region, Locale locale) throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var ledger = desk.ledger(region, Map.of());
        return Download.workbook("usulan-renja-" + region + ".xlsx", word("sheet", locale), table -> {
            table.titles(TITLES.stream().map(it -> word("column." + it, locale)).toList());
            for (var year : ledger.years().values()) {
                for (var entry : year) {
                    table.row(
                            entry.it().toYear(),
                            entry.name(),
                            ledger.agency(entry.lead()),
                            Messages.text("masterplan.source." + entry.it().source(), locale, List.of()),
                            entry.it().fromYear(),
                            entry.it().amount().amount(),
                            entry.it().reason(),
                            word("state." + entry.it().state(), locale));
                }
            }
        });
    }

    @PostMapping("/{id}/keputusan")
    ModelAndView decide(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String deed,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String year) {
        var seen = new Version(version);
        return attempt.refused(() -> {
                    switch (deed) {
                        case "take" -> decide.takeUp(region, id, seen);
                        case "drop" -> decide.drop(region, id, seen, words);
                        case "on" -> decide.carryOn(region, id, seen, year(year), words);
                        default -> throw new RuleBroken("budget.carry.deed");
                    }
                })
                .map(it -> page(region, it.beside("entry-" + id)))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/tunda"));
    }

    private static int year(String typed) {
        if (!typed.strip().matches("20\\d\\d")) {
            throw new RuleBroken("budget.carry.to-year");
        }
        return Integer.parseInt(typed.strip());
    }

    private static String word(String key, Locale locale) {
        return Messages.text("budget.carry." + key, locale, List.of());
    }

    private ModelAndView page(RegionCode region, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        return Attempt.page("budget/carry-overs", desk.ledger(region, problems), problems);
    }
}
