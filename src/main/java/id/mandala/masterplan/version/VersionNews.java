package id.mandala.masterplan.version;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes whose reason the secretariat still has to write before the version can be signed. */
@Component
@Transactional(readOnly = true)
class VersionNews implements WorkNews {

    private final Masterplans masterplans;
    private final PlanVersions versions;
    private final Amendments amendments;

    VersionNews(Masterplans masterplans, PlanVersions versions, Amendments amendments) {
        this.masterplans = masterplans;
        this.versions = versions;
        this.amendments = amendments;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public List<Line> of(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.ADOPT_PLAN, place)
                ? masterplans.current(place).flatMap(versions::onItsWay).stream()
                        .flatMap(this::lines)
                        .toList()
                : List.of();
    }

    private Stream<Line> lines(PlanVersion version) {
        int missing = amendments.unreasoned(version).size();
        return missing == 0
                ? Stream.empty()
                : Stream.of(new Line(
                        "masterplan.version.news",
                        List.of(missing),
                        "masterplan/versi/" + version.number() + "/alasan"));
    }
}
