package id.mandala.monitoring.period;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a month's reports may be sent: from its first day to the tenth of the month after, and later where the secretariat opened it
 * again.
 */
@Repository
@Transactional
public class OpenMonths {

    static final int CLOSING_DAY = 10;

    /** How a month stands to the day its reports are looked at. */
    public enum Window {
        /** It has not begun. */
        AHEAD,
        /** It is not over: its reports may be sent, and most will not be there yet. */
        RUNNING,
        /** It is over, and its reports may still be sent. */
        OPEN,
        CLOSED;

        public boolean isOpen() {
            return this == RUNNING || this == OPEN;
        }
    }

    /** @param name of who opened it */
    public record Opened(YearMonth month, LocalDate until, String reason, String name) {}

    private static final int RECENT = 24;

    private final JdbcClient jdbc;
    private final Today today;

    OpenMonths(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The last day its reports may be sent by the calendar. */
    public static LocalDate closes(YearMonth month) {
        return month.plusMonths(1).atDay(CLOSING_DAY);
    }

    /** The month that is to be reported now: the one before this, until it closes, then this one. */
    public YearMonth due() {
        var now = YearMonth.from(today.date());
        return today.date().getDayOfMonth() <= CLOSING_DAY ? now.minusMonths(1) : now;
    }

    /** Two years of months to choose from, the latest first. */
    public List<YearMonth> recent() {
        return recent(YearMonth.from(today.date()), List.of());
    }

    /**
     * Two years of months to choose from, the ends of the years before them, and the one that is looked at; the latest first.
     *
     * @param years that have something to look at
     */
    public List<YearMonth> recent(YearMonth looked, List<Integer> years) {
        var latest = due().plusMonths(1);
        return Stream.of(
                        IntStream.range(0, RECENT).mapToObj(latest::minusMonths),
                        years.stream()
                                .map(it -> YearMonth.of(it, Month.DECEMBER))
                                .filter(latest::isAfter),
                        Stream.of(looked))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public LocalDate today() {
        return today.date();
    }

    /** Whether its reports can no longer be sent, unless a secretariat opened it again. */
    public boolean isPast(YearMonth month) {
        return today.date().isAfter(closes(month));
    }

    /** The last month that is over. */
    public YearMonth ended() {
        return YearMonth.from(today.date()).minusMonths(1);
    }

    public boolean isOpen(RegionCode region, YearMonth month) {
        return window(region, month).isOpen();
    }

    public Window window(RegionCode region, YearMonth month) {
        var day = today.date();
        if (month.atDay(1).isAfter(day)) {
            return Window.AHEAD;
        }
        if (!month.atEndOfMonth().isBefore(day)) {
            return Window.RUNNING;
        }
        return day.isAfter(lastDay(region, month)) ? Window.CLOSED : Window.OPEN;
    }

    /** Every month that may be reported today, with its last day. */
    public SortedMap<YearMonth, LocalDate> open(RegionCode region) {
        var now = YearMonth.from(today.date());
        var open = new TreeMap<YearMonth, LocalDate>();
        Stream.of(now.minusMonths(1), now).filter(it -> !isPast(it)).forEach(it -> open.put(it, closes(it)));
        jdbc.sql(
                        "select year, month, until from monitoring.opened_month where region_code = :region and until >= :today")
                .param("region", region.value())
                .param("today", today.date())
                .query(row -> {
                    open.merge(
                            YearMonth.of(row.getInt("year"), row.getInt("month")),
                            row.getObject("until", LocalDate.class),
                            (one, other) -> one.isAfter(other) ? one : other);
                });
        return open;
    }

    /** Of which this is the last day its reports may be sent: by the calendar, or since it was opened again. */
    public List<YearMonth> closing(RegionCode region, LocalDate day) {
        var opened = jdbc.sql(
                        "select year, month from monitoring.opened_month where region_code = :region and until = :day")
                .param("region", region.value())
                .param("day", day)
                .query((row, _) -> YearMonth.of(row.getInt("year"), row.getInt("month")))
                .list();
        return Stream.concat(opened.stream(), Stream.of(YearMonth.from(day).minusMonths(1)))
                .distinct()
                .filter(it -> lastDay(region, it).equals(day))
                .sorted()
                .toList();
    }

    /** The last day its reports may be sent, opened again or not. */
    public LocalDate lastDay(RegionCode region, YearMonth month) {
        return opened(region, month)
                .map(Opened::until)
                .filter(it -> it.isAfter(closes(month)))
                .orElse(closes(month));
    }

    /** @throws RuleBroken {@code monitoring.month-ahead} or {@code monitoring.month-closed} */
    public void require(RegionCode region, YearMonth month) {
        if (month.atDay(1).isAfter(today.date())) {
            throw new RuleBroken("monitoring.month-ahead");
        }
        if (!isOpen(region, month)) {
            throw new RuleBroken("monitoring.month-closed", lastDay(region, month));
        }
    }

    public Optional<Opened> opened(RegionCode region, YearMonth month) {
        return Optional.ofNullable(opened(region, month.getYear()).get(month));
    }

    public Map<YearMonth, Opened> opened(RegionCode region, int year) {
        var opened = new TreeMap<YearMonth, Opened>();
        jdbc.sql("select * from monitoring.opened_month where region_code = :region and year = :year")
                .param("region", region.value())
                .param("year", year)
                .query(row -> {
                    var month = YearMonth.of(year, row.getInt("month"));
                    opened.put(
                            month,
                            new Opened(
                                    month,
                                    row.getObject("until", LocalDate.class),
                                    row.getString("reason"),
                                    row.getString("name")));
                });
        return opened;
    }

    void open(RegionCode region, Opened it) {
        jdbc.sql("""
                        insert into monitoring.opened_month (region_code, year, month, until, reason, name)
                        values (:region, :year, :month, :until, :reason, :name)
                        on conflict (region_code, year, month)
                            do update set until = :until, reason = :reason, name = :name, at = clock_timestamp()
                        """)
                .param("region", region.value())
                .param("year", it.month().getYear())
                .param("month", it.month().getMonthValue())
                .param("until", it.until())
                .param("reason", it.reason())
                .param("name", it.name())
                .update();
    }
}
