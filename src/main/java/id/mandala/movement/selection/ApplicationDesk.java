package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Round;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant sees: its own sheet, and nobody else's. */
@Service
@Transactional(readOnly = true)
class ApplicationDesk {

    private final SelectionDesk desk;
    private final Questionnaire questionnaire;
    private final Objections objections;
    private final Apply apply;
    private final Regions regions;

    ApplicationDesk(
            SelectionDesk desk, Questionnaire questionnaire, Objections objections, Apply apply, Regions regions) {
        this.desk = desk;
        this.questionnaire = questionnaire;
        this.objections = objections;
        this.apply = apply;
        this.regions = regions;
    }

    Round get(String id) {
        return desk.get(id);
    }

    List<Round> rounds(RegionCode region) {
        return desk.roundsOf(region);
    }

    String name(RegionCode region) {
        return regions.name(region);
    }

    ApplicationPage page(Round in, RegionCode region, ApplicationPage.Forms forms) {
        Actors.current().require(Permission.SEE_REGION, region);
        var sheet = desk.sheet(in, region);
        boolean may = Actors.current().may(Permission.APPLY, region);
        return new ApplicationPage(
                sheet,
                questionnaire.of(in, region),
                objections.of(in, region),
                apply.isOpen(in, sheet.rule(), region),
                may,
                may && sheet.standing().isPresent() && sheet.end().isEmpty(),
                forms);
    }
}
