package id.mandala.overlap.cases;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.Editors;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cases that wait for an agency's answer, and those that wait for the secretariat. */
@Component
class CaseNews implements WorkNews {

    private static final String LIST = "tumpang-tindih/kasus";

    private final Cases cases;
    private final Agencies agencies;
    private final Editors editors;
    private final Today today;

    CaseNews(Cases cases, Agencies agencies, Editors editors, Today today) {
        this.cases = cases;
        this.agencies = agencies;
        this.editors = editors;
        this.today = today;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        var own = own(place);
        if (!own.isEmpty()) {
            var waiting = cases.of(place).stream()
                    .filter(OverlapCase::isOpen)
                    .filter(it -> it.unanswered().stream().anyMatch(agency -> editors.isOfAgency(place, agency)))
                    .toList();
            add(lines, "overlap.case.news.answer", waiting, List.of(own), "?keadaan=OPEN");
        }
        if (CaseDesk.decides(place)) {
            var all = cases.of(place);
            add(lines, "overlap.case.news.decide", some(all, it -> it.mayBeDecidedOn(today.date())), List.of(), "");
            add(
                    lines,
                    "overlap.case.news.carry-out",
                    some(all, it -> it.stage() == CaseStage.DECIDED),
                    List.of(),
                    "?keadaan=DECIDED");
        }
        return lines;
    }

    /** The agencies this person is an officer of, in words. */
    private String own(RegionCode place) {
        return Actors.current().grants().stream()
                .filter(it -> it.role() == Role.AGENCY_OFFICER && it.region().covers(place))
                .map(Actor.Grant::agency)
                .flatMap(it -> it.stream())
                .flatMap((UUID it) -> agencies.find(place, it).stream())
                .map(Agency::name)
                .collect(Collectors.joining(", "));
    }

    private static List<OverlapCase> some(List<OverlapCase> all, Predicate<OverlapCase> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** One case is gone to by itself. */
    private static void add(
            List<Line> lines, String words, List<OverlapCase> waiting, List<Object> about, String question) {
        if (!waiting.isEmpty()) {
            var arguments = new ArrayList<Object>(List.of(waiting.size()));
            arguments.addAll(about);
            var page = waiting.size() == 1 ? LIST + "/" + waiting.getFirst().number() : LIST + question;
            lines.add(new Line(words, arguments, page));
        }
    }
}
