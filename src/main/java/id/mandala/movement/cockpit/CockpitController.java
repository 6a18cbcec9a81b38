package id.mandala.movement.cockpit;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.region.Regions;
import id.mandala.values.Chosen;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The movement as ministry and province look at it. */
@Controller
class CockpitController {

    private final Rounds rounds;
    private final Roads roads;
    private final Regions regions;

    CockpitController(Rounds rounds, Roads roads, Regions regions) {
        this.rounds = rounds;
        this.roads = roads;
        this.regions = regions;
    }

    @GetMapping("/kerja/nasional/gerakan")
    ModelAndView nation(
            @RequestParam(defaultValue = "") String putaran, @RequestParam(defaultValue = "") String saring) {
        return Attempt.page(
                "movement/cockpit",
                page(RegionCode.NATION, putaran, saring, CockpitPage.Forms.EMPTY),
                CockpitPage.Forms.EMPTY.problems());
    }

    /** A province leads a look at its regencies; its own road, where it has one, is a page of its own. */
    @GetMapping("/kerja/{province:\\d{2}}/gerakan")
    ModelAndView province(
            @PathVariable RegionCode province,
            @RequestParam(defaultValue = "") String putaran,
            @RequestParam(defaultValue = "") String saring) {
        return Attempt.page(
                "movement/cockpit",
                page(province, putaran, saring, CockpitPage.Forms.EMPTY),
                CockpitPage.Forms.EMPTY.problems());
    }

    @GetMapping("/kerja/nasional/gerakan/{round:20\\d{2}(?:-provinsi)?}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round, Locale locale) throws IOException {
        return csv(RegionCode.NATION, round, locale);
    }

    @GetMapping("/kerja/{province:\\d{2}}/gerakan/{round:20\\d{2}(?:-provinsi)?}.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode province, @PathVariable String round, Locale locale)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, province);
        var in = rounds.find(round).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var all = sorted(in, province);
        return Download.csv("gerakan-" + in.id() + ".csv", table -> rows(all, table, locale));
    }

    private static void rows(List<Road> all, TableOut table, Locale locale) throws IOException {
        table.row(List.of("region_code", "region", "member", "done", "steps", "next", "due", "days_late"));
        for (var it : all) {
            var next = it.next();
            table.row(List.of(
                    it.region().value(),
                    it.name(),
                    String.valueOf(it.member()),
                    String.valueOf(it.done()),
                    String.valueOf(it.steps().size()),
                    next.map(step -> Messages.text(step.words(), locale, step.arguments()))
                            .orElse(""),
                    next.flatMap(step -> step.due()).map(Object::toString).orElse(""),
                    String.valueOf(it.daysLate())));
        }
    }

    CockpitPage page(RegionCode scope, String asked, String filter, CockpitPage.Forms forms) {
        Actors.current().require(Permission.SEE_REGION, scope);
        var known = rounds.all();
        var round = known.stream()
                .filter(it -> it.id().equals(asked))
                .findFirst()
                .or(() -> known.stream().findFirst());
        return new CockpitPage(
                regions.get(scope),
                known,
                round,
                round.map(it -> sorted(it, scope)).orElse(List.of()),
                Chosen.among(CockpitPage.Asked.values(), filter),
                Actors.current().may(Permission.LEAD_MOVEMENT, RegionCode.NATION) && scope.isNation(),
                forms);
    }

    private List<Road> sorted(Round round, RegionCode scope) {
        return roads.of(round, scope).stream().sorted(Road.HELP_FIRST).toList();
    }

    /** For the page of one region. */
    Optional<Road> road(Round in, RegionCode region) {
        return roads.of(in, region).stream()
                .filter(it -> it.region().equals(region))
                .findFirst();
    }
}
