package id.mandala.monitoring.indicator;

import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of an initiative's indicators in a month shows. */
@Component
@Transactional(readOnly = true)
class IndicatorDesk {

    private final MonitoredPlans plans;
    private final Indicators indicators;

    IndicatorDesk(MonitoredPlans plans, Indicators indicators) {
        this.plans = plans;
        this.indicators = indicators;
    }

    /**
     * The page.
     *
     * @param left names told before that the masterplan does not have any more
     * @param writes whether this person may tell them
     */
    record IndicatorPage(
            Area region,
            InitiativeMonth month,
            List<IndicatorYear> indicators,
            List<String> left,
            boolean writes,
            IndicatorForm form,
            Map<String, String> problems) {

        public int number() {
            return month.month().getMonthValue();
        }

        public IndicatorKind[] kinds() {
            return IndicatorKind.values();
        }
    }

    InitiativeMonth month(RegionCode region, UUID initiative, YearMonth month) {
        return plans.month(region, initiative, month);
    }

    IndicatorForm form(RegionCode region, InitiativeMonth it) {
        return IndicatorForm.of(of(region, it), it.month().getMonthValue());
    }

    IndicatorPage page(
            RegionCode region, InitiativeMonth it, boolean writes, IndicatorForm form, Map<String, String> problems) {
        return new IndicatorPage(
                plans.region(region),
                it,
                of(region, it),
                indicators.left(region, it.initiative()),
                writes,
                form,
                problems);
    }

    private List<IndicatorYear> of(RegionCode region, InitiativeMonth it) {
        return indicators.of(region, it.initiative(), it.month().getYear());
    }
}
