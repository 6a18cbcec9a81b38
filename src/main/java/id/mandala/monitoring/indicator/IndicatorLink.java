package id.mandala.monitoring.indicator;

import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.ReportLink;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many of an initiative's indicators are told, beside its report. */
@Component
class IndicatorLink implements ReportLink {

    private final Indicators indicators;

    IndicatorLink(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Optional<Line> of(RegionCode region, InitiativeMonth month) {
        var all = indicators.of(region, month.initiative(), month.month().getYear());
        var told = all.stream()
                .filter(it -> it.months().containsKey(month.month().getMonthValue()))
                .count();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line("indikator", "monitoring.indicator.told", List.of(told, all.size())));
    }
}
