package id.mandala.portal;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import id.mandala.web.WorkNews;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after signing in: the rooms of the work place this person may enter, and how the region stands. */
@Controller
class WorkController {

    /** More than the regencies of any province. */
    private static final int MOST_FOUND = 60;

    private final Regions regions;
    private final Regencies regencies;
    private final Nations nations;
    private final List<WorkLink> links;
    private final List<WorkNews> news;

    WorkController(Regions regions, Regencies regencies, Nations nations, List<WorkLink> links, List<WorkNews> news) {
        this.regions = regions;
        this.regencies = regencies;
        this.nations = nations;
        this.links = links;
        this.news =
                news.stream().sorted(Comparator.comparingInt(WorkNews::order)).toList();
    }

    /**
     * @param waiting what there is to do here, the nearest first
     * @param sought what was typed to find a regency; empty before
     * @param regencies those of a province, or those found in the nation
     * @param picture for a regency; {@code nation} for everything above one
     */
    record TodayPage(
            Area area,
            String name,
            List<Room> rooms,
            List<Waiting> waiting,
            String sought,
            List<Area> regencies,
            Optional<RegencyPage> picture,
            Optional<Nation> nation) {}

    record Waiting(WorkNews.Line line, String href) {}

    /** @param label message key of the words on it */
    record Room(String label, String href) {}

    /** To the place this person works in; who works in several begins in the widest. */
    @GetMapping("/kerja")
    String mine() {
        return Actors.current().grants().stream()
                .map(it -> it.region())
                .min(Comparator.comparing((RegionCode it) -> !it.isNation()).thenComparing(Comparator.naturalOrder()))
                .map(it -> "redirect:/kerja/" + segment(it))
                .orElse("redirect:/");
    }

    @GetMapping("/kerja/nasional")
    String nation(@RequestParam(name = "q", defaultValue = "") String sought, Model model) {
        return today(RegionCode.NATION, sought, model);
    }

    @GetMapping("/kerja/{region:\\d{2}(?:\\.\\d{2})?}")
    String today(
            @PathVariable RegionCode region, @RequestParam(name = "q", defaultValue = "") String sought, Model model) {
        var person = Actors.current();
        person.require(Permission.SEE_REGION, region);
        var area = regions.get(region);
        var rooms = links.stream()
                .filter(it -> !it.page().isEmpty() && it.shownIn(region))
                .sorted(Comparator.comparingInt(WorkLink::order))
                .map(it -> new Room(it.label(), "/kerja/" + segment(region) + "/" + it.page()))
                .toList();
        var base = "/kerja/" + segment(region) + "/";
        var waiting = news.stream()
                .flatMap(it -> it.of(region).stream())
                .map(it -> new Waiting(it, base + it.page()))
                .toList();
        var picture = area.isRegency() ? Optional.of(regencies.picture(area, nations)) : Optional.<RegencyPage>empty();
        model.addAttribute(
                "page",
                new TodayPage(
                        area,
                        person.name(),
                        rooms,
                        waiting,
                        sought.strip(),
                        regencies(region, sought),
                        picture,
                        area.isRegency() ? Optional.empty() : nations.newest()));
        return "portal/today";
    }

    private List<Area> regencies(RegionCode scope, String sought) {
        if (scope.isRegency() || (scope.isNation() && sought.isBlank())) {
            return List.of();
        }
        var wanted = sought.strip().toLowerCase(Locale.ROOT);
        return regions.regenciesIn(scope).stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || it.code().value().startsWith(wanted))
                .limit(MOST_FOUND)
                .toList();
    }

    private static String segment(RegionCode region) {
        return region.isNation() ? "nasional" : region.value();
    }
}
