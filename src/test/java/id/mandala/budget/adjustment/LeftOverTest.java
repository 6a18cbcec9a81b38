package id.mandala.budget.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Money left unspent at a year's end, on the real database, in Kabupaten Minahasa Tenggara (71.07). */
@Running
class LeftOverTest {

    private static final RegionCode HERE = RegionCode.of("71.07");
    private static final FundingSource APBD = FundingSource.APBD_REGENCY;

    @Autowired
    CarryLeftOver carry;

    @Autowired
    CarryOvers carryOvers;

    @Autowired
    DecideCarryOver decide;

    @Autowired
    BudgetLines lines;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_is_left_goes_on_once_and_takes_along_what_had_come_from_earlier_years() {
        var random = new Random(20_241_231);
        var left = new HashMap<UUID, Long>();
        var cameAlong = new HashMap<UUID, Long>();
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Minahasa Tenggara", new Span(2023, 2031));
            var agency = A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Minahasa Tenggara")
                    .id();
            for (int number = 0; number < 8; number++) {
                var initiative = initiative(agency, number);
                long amount = 1000L + random.nextInt(5000);
                long spent = number == 0 ? amount : random.nextInt((int) amount);
                long came = random.nextInt(2) * (1L + random.nextInt((int) amount));
                lines.add(List.of(line(agency, initiative, amount, spent)));
                if (amount > spent) {
                    left.put(initiative, amount - spent);
                }
                if (came > 0) {
                    var earlier = entry(initiative, came);
                    carryOvers.add(List.of(earlier));
                    cameAlong.put(initiative, Math.max(0, came - (amount - spent)));
                }
            }
        });

        var keys = leftOver().stream().map(LeftOver::key).collect(Collectors.toSet());
        assertThat(leftOver().stream()
                        .collect(Collectors.toMap(
                                LeftOver::initiative, it -> it.left().amount())))
                .isEqualTo(left);
        carryOn(2024, keys);

        assertThat(counted(2025)).isEqualTo(left);
        cameAlong.values().removeIf(it -> it == 0);
        assertThat(counted(2024))
                .as("what was spent of what had come stays counted in its year")
                .isEqualTo(cameAlong);
        assertThat(leftOver()).isEmpty();
        refused("budget.carry.none-left", () -> carryOn(2024, keys));
        refused("budget.carry.year-runs", () -> carryOn(2999, keys));
        assertThat(counted(2025)).isEqualTo(left);
    }

    private UUID initiative(UUID agency, int number) {
        return edit.add(
                        HERE,
                        new Outline(
                                null,
                                "Inisiatif " + number,
                                "",
                                "living",
                                "health",
                                null,
                                agency,
                                Set.of(),
                                new Span(2023, 2031)))
                .id();
    }

    private static CarryOver entry(UUID initiative, long amount) {
        return new CarryOver(
                HERE,
                UUID.randomUUID(),
                initiative,
                APBD,
                2023,
                2024,
                new Rupiah(amount),
                "Lelang gagal",
                Optional.empty(),
                Optional.empty(),
                CarryOver.State.TAKEN_UP,
                "",
                1);
    }

    private static BudgetLine line(UUID agency, UUID initiative, long amount, long spent) {
        return ALine.of(HERE, 2024, agency, amount)
                .paying(initiative)
                .spent(spent)
                .line("Baris " + amount);
    }

    private List<LeftOver> leftOver() {
        return Actors.as(A.planner(HERE), () -> carryOvers.leftOver(HERE, 2024));
    }

    private void carryOn(int year, Set<String> keys) {
        Actors.as(A.planner(HERE), () -> carry.carry(HERE, year, year + 1, "Pekerjaan belum selesai", keys));
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private Map<UUID, Long> counted(int year) {
        var counted = new HashMap<UUID, Long>();
        var entries = new ArrayList<>(Actors.as(A.planner(HERE), () -> carryOvers.of(HERE)));
        entries.removeIf(it -> it.it().toYear() != year);
        entries.forEach(
                it -> counted.merge(it.it().initiative(), it.it().amount().amount(), Long::sum));
        return counted;
    }
}
