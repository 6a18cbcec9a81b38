package id.mandala.overlap.found;

import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import org.springframework.stereotype.Component;

/** A survey of each demo region, so that its list is not empty when somebody looks for the first time. */
@Component
class DemoSurveys implements DemoContent {

    private static final List<String> REGIONS = List.of("34.02", "35.07");

    private final TakeSurvey survey;

    DemoSurveys(TakeSurvey survey) {
        this.survey = survey;
    }

    @Override
    public int order() {
        return 345;
    }

    @Override
    public void load() {
        REGIONS.forEach(it -> survey.takeNow(RegionCode.of(it)));
    }
}
