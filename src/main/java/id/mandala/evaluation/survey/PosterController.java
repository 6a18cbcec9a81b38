package id.mandala.evaluation.survey;

import id.mandala.chart.QrCode;
import id.mandala.identity.Actors;
import id.mandala.identity.Address;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The sheet that hangs where a service is used. */
@Controller
class PosterController {

    private final Regions regions;
    private final SurveyDesk desk;
    private final Address address;

    PosterController(Regions regions, SurveyDesk desk, Address address) {
        this.regions = regions;
        this.desk = desk;
        this.address = address;
    }

    record PosterPage(Area region, Survey survey, String address, QrCode code) {}

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/survei/{id}/poster")
    ModelAndView poster(@PathVariable RegionCode region, @PathVariable UUID id) {
        Actors.current().require(Permission.CLAIM, region);
        var survey = desk.find(region, id)
                .map(Surveys.Line::survey)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var link = address.origin() + AnswerController.address(survey);
        return new ModelAndView(
                "evaluation/survey-poster", "page", new PosterPage(regions.get(region), survey, link, QrCode.of(link)));
    }
}
