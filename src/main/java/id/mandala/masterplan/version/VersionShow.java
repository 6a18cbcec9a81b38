package id.mandala.masterplan.version;

import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of one version. */
@Component
@Transactional(readOnly = true)
class VersionShow {

    private final Regions regions;
    private final VersionDesk desk;
    private final FrozenPages frozen;
    private final Amendments amendments;
    private final VersionFiles files;
    private final Today today;

    VersionShow(
            Regions regions,
            VersionDesk desk,
            FrozenPages frozen,
            Amendments amendments,
            VersionFiles files,
            Today today) {
        this.regions = regions;
        this.desk = desk;
        this.frozen = frozen;
        this.amendments = amendments;
        this.files = files;
        this.today = today;
    }

    ModelAndView page(RegionCode region, int number, @Nullable Integer page) {
        return page(region, number, page, StepForm.of(desk.version(region, number)), Map.of());
    }

    ModelAndView refused(RegionCode region, int number, StepForm form, Map<String, String> problems) {
        return page(region, number, null, form, problems);
    }

    private ModelAndView page(
            RegionCode region, int number, @Nullable Integer page, StepForm form, Map<String, String> problems) {
        var version = desk.version(region, number);
        var stood = frozen.stood(version, page);
        return Attempt.page(
                "masterplan/version-show",
                new VersionPage(
                        regions.get(region),
                        desk.plan(region),
                        version,
                        stood.framework(),
                        stood.initiatives(),
                        version.amends() ? amendments.changed(version).size() : 0,
                        amendments.unreasoned(version).size(),
                        files.find(version),
                        VersionDesk.mayAdopt(region),
                        form,
                        today.date(),
                        problems),
                problems);
    }
}
