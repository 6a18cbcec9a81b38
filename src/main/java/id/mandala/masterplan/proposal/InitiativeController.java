package id.mandala.masterplan.proposal;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Initiative;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one initiative. */
@Controller
class InitiativeController {

    private final Regions regions;
    private final InitiativeDesk desk;
    private final InitiativeStory story;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final List<InitiativeSection> sections;

    InitiativeController(
            Regions regions,
            InitiativeDesk desk,
            InitiativeStory story,
            DimensionFrameworks frameworks,
            Agencies agencies,
            List<InitiativeSection> sections) {
        this.regions = regions;
        this.desk = desk;
        this.story = story;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(InitiativeSection::order))
                .toList();
    }

    @GetMapping("/kerja/{region}/masterplan/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, @PathVariable UUID id, Model model) {
        var found = desk.find(region, id);
        var initiative = found.initiative();
        var planned = story.planned(found);
        model.addAttribute(
                "page",
                new InitiativePage(
                        regions.get(region),
                        found.plan(),
                        initiative,
                        planned,
                        frameworks
                                .get(found.plan().framework())
                                .get(initiative.outline().dimension()),
                        leadNow(initiative),
                        story.years(initiative),
                        story.way(initiative),
                        Completeness.gaps(planned.particulars()),
                        sections(found),
                        desk.rights(initiative)));
        return "masterplan/initiative";
    }

    private List<InitiativePage.Section> sections(InitiativeDesk.Found found) {
        return sections.stream()
                .flatMap(section -> section
                        .of(found.plan(), found.initiative())
                        .map(it -> new InitiativePage.Section(section.template(), it))
                        .stream())
                .toList();
    }

    private List<String> leadNow(Initiative initiative) {
        var lead = initiative.outline().lead();
        return agencies.holdersOf(initiative.region(), lead).stream()
                .filter(it -> !it.id().equals(lead))
                .map(Agency::name)
                .toList();
    }
}
