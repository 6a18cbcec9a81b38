package id.mandala.overlap.cases;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the case a page is about, for whoever may see the region. */
@Component
class CaseDesk {

    private final Cases cases;

    CaseDesk(Cases cases) {
        this.cases = cases;
    }

    /** Answers 404 where there is no such case. */
    OverlapCase find(RegionCode region, int number) {
        Actors.current().require(Permission.SEE_REGION, region);
        return cases.find(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same for a form of the secretariat. */
    OverlapCase mine(RegionCode region, int number) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        return find(region, number);
    }

    static boolean decides(RegionCode region) {
        return Actors.current().may(Permission.REVIEW_PROPOSALS, region);
    }

    /** The address of the list. */
    static String path(RegionCode region) {
        return "/kerja/" + region + "/tumpang-tindih/kasus";
    }

    static String path(RegionCode region, int number) {
        return path(region) + "/" + number;
    }
}
