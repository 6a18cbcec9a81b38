package id.mandala.portal;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page after signing in: the rooms of the work place this person may enter, and how the region stands. */
@Controller
class WorkController {

    private final Regions regions;
    private final Regencies regencies;
    private final Nations nations;
    private final List<WorkLink> links;

    WorkController(Regions regions, Regencies regencies, Nations nations, List<WorkLink> links) {
        this.regions = regions;
        this.regencies = regencies;
        this.nations = nations;
        this.links = links;
    }

    /** @param picture for a regency; {@code nation} for everything above one */
    record TodayPage(
            Area area, String name, List<Room> rooms, Optional<RegencyPage> picture, Optional<Nation> nation) {}

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
    String nation(Model model) {
        return today(RegionCode.NATION, model);
    }

    @GetMapping("/kerja/{region:\\d{2}(?:\\.\\d{2})?}")
    String today(@PathVariable RegionCode region, Model model) {
        var person = Actors.current();
        person.require(Permission.SEE_REGION, region);
        var area = regions.get(region);
        var rooms = links.stream()
                .filter(it -> !it.page().isEmpty() && it.shownIn(region))
                .sorted(Comparator.comparingInt(WorkLink::order))
                .map(it -> new Room(it.label(), "/kerja/" + segment(region) + "/" + it.page()))
                .toList();
        var picture = area.isRegency() ? Optional.of(regencies.picture(area, nations)) : Optional.<RegencyPage>empty();
        model.addAttribute(
                "page",
                new TodayPage(
                        area, person.name(), rooms, picture, area.isRegency() ? Optional.empty() : nations.newest()));
        return "portal/today";
    }

    private static String segment(RegionCode region) {
        return region.isNation() ? "nasional" : region.value();
    }
}
