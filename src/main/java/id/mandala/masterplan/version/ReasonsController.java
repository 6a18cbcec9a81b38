package id.mandala.masterplan.version;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the reason of each change of a version is written, for one or several at once. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/versi/{number:\\d{1,4}}/alasan")
class ReasonsController {

    private final Regions regions;
    private final VersionDesk desk;
    private final VersionRedlines redlines;
    private final GiveReasons give;
    private final Attempt attempt;

    ReasonsController(Regions regions, VersionDesk desk, VersionRedlines redlines, GiveReasons give, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.redlines = redlines;
        this.give = give;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView list(@PathVariable RegionCode region, @PathVariable int number, Locale locale) {
        return page(region, number, Set.of(), "", "", Map.of(), locale);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam long version,
            Locale locale) {
        var chosen = new TreeSet<>(Objects.requireNonNullElse(item, List.<String>of()));
        return attempt.refused(() -> give.give(region, number, new Version(version), keys(chosen), reason, decision))
                .map(it -> page(
                        region,
                        number,
                        chosen,
                        reason,
                        decision,
                        it.beside(
                                switch (it.code()) {
                                    case "masterplan.version-reason" -> "reason";
                                    case "masterplan.text-too-long" -> "decision";
                                    default -> "item";
                                }),
                        locale))
                .orElseGet(() -> new ModelAndView("redirect:" + VersionDesk.path(region) + "/" + number + "/alasan"));
    }

    private static Set<ItemKey> keys(Set<String> typed) {
        return typed.stream()
                .map(it -> ItemKey.of(it).orElseThrow(() -> new RuleBroken("masterplan.version-choose")))
                .collect(Collectors.toSet());
    }

    private ModelAndView page(
            RegionCode region,
            int number,
            Set<String> chosen,
            String reason,
            String decision,
            Map<String, String> problems,
            Locale locale) {
        var version = desk.version(region, number);
        var changes = redlines.of(region, version, locale);
        var byReason = changes.stream()
                .collect(Collectors.partitioningBy(it -> it.reasons().isEmpty()));
        return Attempt.page(
                "masterplan/version-reasons",
                new ReasonsPage(
                        regions.get(region),
                        version,
                        Objects.requireNonNull(byReason.get(true)),
                        Objects.requireNonNull(byReason.get(false)),
                        chosen,
                        reason,
                        decision,
                        VersionDesk.mayAdopt(region) && version.stage().isOpen(),
                        problems),
                problems);
    }
}
