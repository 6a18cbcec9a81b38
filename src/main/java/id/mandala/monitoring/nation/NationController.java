package id.mandala.monitoring.nation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the regions of the nation or of a province stand at the end of a month. */
@Controller
class NationController {

    private static final int CHOICES = 24;
    private static final int FURTHEST = 20;

    private final Regions regions;
    private final MonthSums sums;
    private final OpenMonths open;

    NationController(Regions regions, MonthSums sums, OpenMonths open) {
        this.regions = regions;
        this.sums = sums;
        this.open = open;
    }

    @GetMapping("/kerja/nasional/pemantauan")
    String nation(@RequestParam Optional<YearMonth> bulan, Model model) {
        return show(RegionCode.NATION, bulan, model);
    }

    @GetMapping("/kerja/{region:\\d{2}}/pemantauan")
    String province(@PathVariable RegionCode region, @RequestParam Optional<YearMonth> bulan, Model model) {
        return show(region, bulan, model);
    }

    private String show(RegionCode area, Optional<YearMonth> asked, Model model) {
        Actors.current().require(Permission.SEE_REGION, area);
        var month = asked.orElseGet(open::due);
        var all = sums.of(area, month);
        var regencies = parts(all, it -> regions.get(it.region()));
        model.addAttribute(
                "page",
                new NationPage(
                        regions.get(area),
                        month,
                        IntStream.range(0, CHOICES)
                                .mapToObj(it -> open.due().plusMonths(1).minusMonths(it))
                                .toList(),
                        OpenMonths.closes(month),
                        open.isPast(month),
                        MonthSum.of(all.stream().map(MonthSums.OfRegion::sum).toList()),
                        area.isNation() ? parts(all, it -> regions.provinceOf(it.region())) : regencies,
                        area.isNation() ? furthest(regencies) : List.of()));
        return "monitoring/nation";
    }

    /** By code. */
    private static List<NationPage.Part> parts(List<MonthSums.OfRegion> all, Function<MonthSums.OfRegion, Area> into) {
        var byArea = all.stream()
                .collect(Collectors.groupingBy(
                        it -> into.apply(it).code(),
                        TreeMap::new,
                        Collectors.teeing(
                                Collectors.mapping(into, Collectors.reducing((first, _) -> first)),
                                Collectors.reducing(MonthSum.NONE, MonthSums.OfRegion::sum, MonthSum::plus),
                                (area, sum) -> new NationPage.Part(area.orElseThrow(), sum))));
        return List.copyOf(byArea.values());
    }

    private static List<NationPage.Part> furthest(List<NationPage.Part> regencies) {
        return regencies.stream()
                .filter(it -> it.sum().progress().physicalDeviation().signum() < 0)
                .sorted(Comparator.comparing(it -> it.sum().progress().physicalDeviation()))
                .limit(FURTHEST)
                .toList();
    }
}
