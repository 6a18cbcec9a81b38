package id.mandala.monitoring.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mandala.monitoring.figure.Thresholds;
import id.mandala.monitoring.obstacle.ObstacleCause;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final Earlier NONE = new Earlier(List.of());
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void the_projection_carries_the_pace_of_late_into_what_is_left_of_the_plan() {
        assertThat(new Standing(9, 75, 60, 10, 25, 3).projection()).isEqualTo(74.3, within(0.05));
        assertThat(new Standing(9, 75, 75, 25, 25, 3).projection())
                .as("on its plan it has a tenth to spare of what is left")
                .isEqualTo(102.5, within(0.01));
        assertThat(new Standing(9, 100, 80, 15, 0, 3).projection())
                .as("the plan is over, the work goes on")
                .isEqualTo(95, within(0.01));
        assertThat(new Standing(12, 100, 80, 15, 25, 3).projection()).isEqualTo(80);
    }

    @Test
    void alone_an_initiative_on_its_plan_is_not_warned_of_and_one_that_stands_still_is() {
        var onPlan = Outlook.of(even(1), 10, NONE);
        assertThat(onPlan.chance()).isBetween(0.2, 0.45);
        assertThat(onPlan.isWarned()).isFalse();
        assertThat(onPlan.high()).isEqualTo(100);

        var still = Outlook.of(course(2026, 10, 20, 30, 40, 50, 50, 50, 50, 50, 50), 10, NONE);
        assertThat(still.chance()).isGreaterThan(0.99);
        assertThat(still.expected()).isBetween(50.0, 60.0);
        assertThat(still.low()).as("work does not go away").isEqualTo(50);
        assertThat(Reason.of(still, Thresholds.USUAL))
                .containsExactly(
                        new Reason.Unmoved(YearMonth.of(2026, 6)),
                        new Reason.Behind(still.standing().behind()));
    }

    @Test
    void alike_ones_show_which_part_of_what_was_left_they_did() {
        var earlier = new ArrayList<Course>();
        for (int it = 0; it < 7; it++) {
            earlier.add(course(2025, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 75, 85));
        }
        for (int it = 0; it < 3; it++) {
            earlier.add(course(2025, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 80, 100));
        }
        earlier.add(course(2025, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        earlier.add(course(2025, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70));

        var it = Outlook.of(even(0.9), 10, new Earlier(earlier));

        assertThat(it.alike().ends())
                .as("neither far ones nor those whose end nobody told")
                .hasSize(10);
        assertThat(it.alike().ends())
                .as("all of the same dimension and agency; 75 and half of what is left")
                .allMatch(of -> of.weight() == 2)
                .filteredOn(of -> of.work() < 100)
                .hasSize(7)
                .allSatisfy(of -> assertThat(of.work()).isEqualTo(87.5, within(0.01)));
        // twenty parts are alike ones, of which fourteen miss; three are the own curve, which leads to 91.6
        double own = Outlook.of(even(0.9), 10, NONE).chance();
        assertThat(it.chance()).isEqualTo((14 + 3 * own) / 23, within(0.001));
        assertThat(Reason.of(it, Thresholds.USUAL)).contains(new Reason.AlikeMissed(7, 10));
    }

    @Test
    void fewer_than_five_alike_ones_say_nothing() {
        var few = List.of(even(0.9), even(0.9), even(0.9), even(0.9));

        var it = Outlook.of(even(0.9), 10, new Earlier(few));

        assertThat(it.alike().isEnough()).isFalse();
        assertThat(it)
                .usingRecursiveComparison()
                .ignoringFields("alike", "course")
                .isEqualTo(Outlook.of(even(0.9), 10, NONE));
        assertThat(Reason.of(it, Thresholds.USUAL)).noneMatch(Reason.AlikeMissed.class::isInstance);
    }

    @Test
    void a_report_that_is_due_is_not_held_against_the_work_and_nothing_told_later_is_looked_at() {
        var told = course(2026, 8, 16, 25, 33, 41, 50, 58, 66, 75);
        assertThat(told.at(10)).as("stands in September").isEqualTo(told.at(9));
        assertThat(told.at(11).work()).isEqualTo(75);
        assertThat(told.at(11).recent())
                .as("two months without a word are a standstill")
                .isEqualTo(9);

        var whole = course(2026, 8, 16, 25, 33, 41, 50, 58, 66, 75, 83, 91, 100);
        assertThat(Outlook.of(whole, 9, NONE).chance())
                .isEqualTo(Outlook.of(told, 9, NONE).chance());
        assertThat(told.end()).isEmpty();
        assertThat(whole.end()).hasValue(100);
        assertThat(course(2026, 50, 100).end()).as("done before December").hasValue(100);
    }

    @Test
    void what_stands_beside_the_curve_is_a_reason_too() {
        var heldUp = new Reason.HeldUp(ObstacleCause.LAND, MAY);
        var besides = new Course.Besides(Optional.of(75.0), List.of(heldUp));
        var it = new Course(
                UUID.randomUUID(),
                "Taman",
                "living",
                AGENCY,
                2026,
                new TreeMap<>(),
                curve(10, 20, 33, 40, 44, 46),
                besides);

        assertThat(Reason.of(Outlook.of(it, 6, NONE), Thresholds.USUAL))
                .containsExactly(new Reason.Slowed(13, 25), heldUp, new Reason.MoneyAhead(29))
                .extracting(Reason::key)
                .containsExactly("slowed", "held-up", "money-ahead");
    }

    @Test
    void a_back_test_knows_only_what_was_known_then() {
        var years = new ArrayList<Course>();
        for (int it = 0; it < 6; it++) {
            years.add(course(2024, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 75, 85));
            years.add(course(2025, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 100, 100));
        }
        years.add(course(2025, 60, 100));
        years.add(course(2025, 8, 16));
        years.add(course(2026, 8, 16));

        var it = BackTest.of(years, YearMonth.of(2026, 10)).orElseThrow();

        assertThat(it.month()).isEqualTo(YearMonth.of(2025, 10));
        assertThat(it.cases())
                .as("neither what was done by October nor what did not tell its end")
                .hasSize(6);
        assertThat(it.unknown()).isEqualTo(1);
        assertThat(it.hasHistory()).isTrue();
        assertThat(it.warned()).as("all of 2024 missed").isEqualTo(6);
        assertThat(it.missed()).isZero();
        assertThat(it.errorOfLast()).isEqualTo(30);
        assertThat(it.errorOfPlan()).isEqualTo(100 - 70 - 100 / 6.0, within(0.01));
        assertThat(it.brier()).isGreaterThan(0.9);
        assertThat(it.bands()).containsExactly(new BackTest.Band(80, 6, 0));
        assertThat(BackTest.of(years, YearMonth.of(2024, 10))).isEmpty();
    }

    /** Ten months at a pace of an even plan. */
    private static Course even(double pace) {
        var told = new double[10];
        for (int month = 0; month < told.length; month++) {
            told[month] = 100 * pace * (month + 1) / 12;
        }
        return course(2026, told);
    }

    private static Course course(int year, double... told) {
        return new Course(
                UUID.randomUUID(),
                "Inisiatif",
                "living",
                AGENCY,
                year,
                new TreeMap<>(),
                curve(told),
                Course.Besides.NOTHING);
    }

    private static NavigableMap<Integer, Double> curve(double... told) {
        var curve = new TreeMap<Integer, Double>();
        for (double it : told) {
            curve.put(curve.size() + 1, it);
        }
        return curve;
    }
}
