package id.mandala.masterplan;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What did not run when last reported, what is not reported yet, and what only the region sees. */
@Component
@Transactional(readOnly = true)
class MasterplanNews implements WorkNews {

    private final Masterplans masterplans;
    private final Realisations realisations;
    private final Initiatives initiatives;
    private final InitiativeLists lists;
    private final Today today;

    MasterplanNews(
            Masterplans masterplans,
            Realisations realisations,
            Initiatives initiatives,
            InitiativeLists lists,
            Today today) {
        this.masterplans = masterplans;
        this.realisations = realisations;
        this.initiatives = initiatives;
        this.lists = lists;
        this.today = today;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> of(RegionCode place) {
        return place.isRegency() ? masterplans.current(place).map(this::lines).orElse(List.of()) : List.of();
    }

    private List<Line> lines(Masterplan plan) {
        var lines = new ArrayList<Line>();
        var reported = realisations.years(plan.region()).stream()
                .filter(plan.span()::covers)
                .toList();
        if (!reported.isEmpty()) {
            int year = reported.getLast();
            add(lines, "not-run", lists.totals(Selection.all(plan, year)).notRun(), year, "NOT_RUN");
        }
        int now = Math.clamp(
                today.date().getYear(), plan.span().first(), plan.span().last());
        add(lines, "unreported", lists.totals(Selection.all(plan, now)).unreported(), now, "UNREPORTED");
        var unpublished = initiatives.unpublished(plan);
        if (unpublished > 0) {
            lines.add(new Line("masterplan.news.unpublished", List.of(unpublished), "masterplan"));
        }
        return lines;
    }

    private static void add(List<Line> lines, String what, int count, int year, String state) {
        if (count > 0) {
            lines.add(new Line(
                    "masterplan.news." + what,
                    List.of(count, String.valueOf(year)),
                    "masterplan?keadaan=" + state + "&tahun=" + year));
        }
    }
}
