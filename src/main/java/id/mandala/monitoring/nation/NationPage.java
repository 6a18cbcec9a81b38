package id.mandala.monitoring.nation;

import id.mandala.region.Area;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Many regions at the end of a month.
 *
 * @param area the nation or a province
 * @param past whether reports of the month can no longer be sent by the calendar
 * @param total of all
 * @param parts provinces of the nation, regencies of a province; without those that have no plan in that year
 * @param furthest regencies furthest behind; of the nation only
 */
record NationPage(
        Area area,
        YearMonth month,
        List<YearMonth> choices,
        LocalDate closes,
        boolean past,
        MonthSum total,
        List<Part> parts,
        List<Part> furthest) {

    record Part(Area area, MonthSum sum) {}
}
