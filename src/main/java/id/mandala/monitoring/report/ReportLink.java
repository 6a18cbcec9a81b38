package id.mandala.monitoring.report;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;

/** What is told beside a month's report on a page of its own; the report leads there and knows none of them by name. */
public interface ReportLink {

    /**
     * A line of the report's page.
     *
     * @param page its address below the report's
     * @param words message key, filled in with {@code arguments}
     */
    record Line(String page, String words, List<Object> arguments) {}

    /** Empty where the initiative has nothing of it. */
    Optional<Line> of(RegionCode region, InitiativeMonth month);
}
