package id.mandala.budget.line;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Which budget an initiative meant for a year can still enter. It goes through the work plan of the year before: the draft KUA-PPAS is with
 * the council by the second week of July (taken as the 14th), so an APBD is open until then; an APBD-P until 30 September of its own year,
 * three months before it ends. Source: guide of the Ministry of Home Affairs for the APBD 2019; the day of the APBD-P is common practice.
 *
 * @param missed whether the year's own budget can no longer be entered
 * @param open what is open on that day, the earliest first
 */
public record Windows(int year, boolean missed, List<Window> open) {

    /** @param until the last day */
    public record Window(int year, boolean revision, LocalDate until) {}

    public Windows {
        open = List.copyOf(open);
    }

    public static Windows of(int year, LocalDate today) {
        var own = new Window(year, false, LocalDate.of(year - 1, Month.JULY, 14));
        var open = new ArrayList<Window>();
        if (isOpen(own, today)) {
            open.add(own);
            return new Windows(year, false, open);
        }
        var revision = new Window(year, true, LocalDate.of(year, Month.SEPTEMBER, 30));
        if (isOpen(revision, today)) {
            open.add(revision);
        }
        for (int later = year + 1; ; later++) {
            var next = new Window(later, false, LocalDate.of(later - 1, Month.JULY, 14));
            if (isOpen(next, today)) {
                open.add(next);
                return new Windows(year, true, open);
            }
        }
    }

    private static boolean isOpen(Window it, LocalDate today) {
        return !today.isAfter(it.until());
    }
}
