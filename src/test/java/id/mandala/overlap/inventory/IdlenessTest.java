package id.mandala.overlap.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdlenessTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 5);

    @Test
    void what_is_in_use_by_name_and_was_not_used_for_more_than_twelve_months_is_idle() {
        assertThat(Idleness.of(with(Status.IN_USE, LocalDate.of(2024, 5, 3)), TODAY))
                .hasValue(new Idleness(LocalDate.of(2024, 5, 3), 18));
        assertThat(Idleness.of(with(Status.IN_USE, TODAY.minusMonths(12).minusDays(1)), TODAY))
                .isPresent();
    }

    @Test
    void twelve_months_to_the_day_are_not_more_than_twelve_months() {
        assertThat(Idleness.of(with(Status.IN_USE, TODAY.minusMonths(12)), TODAY))
                .isEmpty();
        assertThat(Idleness.of(with(Status.IN_USE, TODAY), TODAY)).isEmpty();
    }

    @Test
    void what_is_in_use_and_nobody_knows_when_last_is_told_so_and_not_idle() {
        var unknown = new Application(
                RegionCode.of("34.02"), UUID.randomUUID(), with(Status.IN_USE, null), null, false, false, 1);
        assertThat(unknown.idleOn(TODAY)).isEmpty();
        assertThat(unknown.lastUseUnknown()).isTrue();
    }

    @Test
    void what_its_agency_calls_idle_is_idle_whenever_it_was_used_last() {
        assertThat(Idleness.of(with(Status.IDLE, null), TODAY)).hasValue(new Idleness(null, 0));
        assertThat(Idleness.of(with(Status.IDLE, TODAY.minusMonths(3)), TODAY))
                .hasValue(new Idleness(TODAY.minusMonths(3), 3));
    }

    @Test
    void what_is_not_used_yet_or_no_more_is_never_idle() {
        var longAgo = LocalDate.of(2019, 1, 1);
        assertThat(Idleness.of(with(Status.PLANNED, longAgo), TODAY)).isEmpty();
        assertThat(Idleness.of(with(Status.IN_DEVELOPMENT, longAgo), TODAY)).isEmpty();
        assertThat(Idleness.of(with(Status.IN_USE, longAgo).retired(new Retirement(TODAY, "Diganti SRIKANDI")), TODAY))
                .isEmpty();
    }

    @Test
    void retiring_asks_for_a_reason_and_nothing_else_carries_one() {
        assertThat(refusal(() -> with(Status.RETIRED, null))).isEqualTo("overlap.retired-reason");
        assertThat(refusal(() -> new Retirement(TODAY, " "))).isEqualTo("overlap.retired-reason");
        var inUse = with(Status.IN_USE, null);
        assertThat(refusal(() -> new ApplicationFacts(
                        inUse.agency(),
                        inUse.name(),
                        "",
                        "",
                        "",
                        inUse.platforms(),
                        Licence.UNKNOWN,
                        Status.IN_USE,
                        null,
                        null,
                        new Retirement(TODAY, "Diganti"),
                        null)))
                .isEqualTo("overlap.retired-status");
    }

    @Test
    void a_day_that_is_still_to_come_is_refused() {
        assertThat(refusal(() -> with(Status.IN_USE, TODAY.plusDays(1)).checkDays(TODAY)))
                .isEqualTo("overlap.day-to-come");
        with(Status.IN_USE, TODAY).checkDays(TODAY);
    }

    private static ApplicationFacts with(Status status, @Nullable LocalDate lastUsed) {
        return new ApplicationFacts(
                UUID.randomUUID(),
                "Lapor Warga",
                "Menerima pengaduan",
                "Warga",
                "",
                new TreeSet<>(),
                Licence.OWN_CODE,
                status,
                lastUsed,
                new Rupiah(24_000_000),
                null,
                null);
    }

    private static String refusal(Runnable deed) {
        return catchThrowableOfType(RuleBroken.class, deed::run).code();
    }
}
