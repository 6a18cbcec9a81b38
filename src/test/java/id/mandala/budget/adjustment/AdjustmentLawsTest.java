package id.mandala.budget.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.budget.adjustment.AdjustmentDraft.Effect;
import id.mandala.budget.adjustment.AdjustmentDraft.InitiativeEffect;
import id.mandala.budget.adjustment.AdjustmentDraft.Shift;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Chains of adjustments on the real database, in Kabupaten Minahasa Selatan (71.05). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjustmentLawsTest {

    private static final RegionCode HERE = RegionCode.of("71.05");
    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final FundingSource APBD = FundingSource.APBD_REGENCY;

    @Autowired
    AdoptAdjustment adoption;

    @Autowired
    DecideCarryOver decide;

    @Autowired
    CarryOvers carryOvers;

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

    private final List<UUID> initiatives = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();

    @BeforeAll
    void a_plan_with_lines() {
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Minahasa Selatan", new Span(2027, 2031));
            var agency = A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Minahasa Selatan");
            for (int number = 0; number < 6; number++) {
                var added = edit.add(
                        HERE,
                        new Outline(
                                null,
                                "Inisiatif " + number,
                                "",
                                "living",
                                "health",
                                null,
                                agency.id(),
                                Set.of(),
                                new Span(2027, 2031)));
                initiatives.add(added.id());
                var line = line(agency.id(), added.id(), APBD, 1000L * (number + 1), 100L * number);
                ids.add(line.id());
                lines.add(List.of(line));
            }
        });
    }

    private static BudgetLine line(UUID agency, UUID initiative, FundingSource source, long amount, long spent) {
        return ALine.of(HERE, 2027, agency, amount)
                .paying(initiative)
                .from(source, "")
                .spent(spent)
                .line("Baris " + amount);
    }

    @Test
    void over_any_chain_totals_change_by_what_is_said_and_nothing_goes_below_what_is_spent() {
        var random = new Random(20_271_105);
        for (int step = 0; step < 60; step++) {
            var before = amounts();
            var kind = List.of(AdjustmentKind.values()).get(random.nextInt(4));
            var shifts = shifts(random, kind);
            long total = shifts.stream().mapToLong(Shift::difference).sum();

            var refused = tried(() -> new AdjustmentDraft(
                    2027, kind, "Dasar " + random.nextInt(), DAY, DAY, "", new Rupiah(total), shifts, List.of()));

            var after = amounts();
            assertThat(sum(after)).isEqualTo(sum(before) + (refused ? 0 : total));
            if (refused) {
                assertThat(after).isEqualTo(before);
            }
            assertThat(ofYear()).allMatch(it -> it.spent().compareTo(it.amount()) <= 0);
        }
    }

    @Test
    void a_shift_that_does_not_balance_or_a_decree_after_its_effect_is_refused_and_nothing_is_stored() {
        var before = amounts();

        assertThatThrownBy(() -> draft(AdjustmentKind.PERGESERAN, DAY, 0, new Shift(ids.get(5), -10)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("budget.adjustment.unbalanced"));
        assertThatThrownBy(() -> draft(AdjustmentKind.PERGESERAN, DAY, -10, new Shift(ids.get(5), -10)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("budget.adjustment.total"));
        assertThatThrownBy(() -> draft(AdjustmentKind.EFISIENSI, DAY.minusDays(1), -10, new Shift(ids.get(5), -10)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("budget.adjustment.backdated"));
        var over = -ofYear().stream()
                        .filter(it -> it.id().equals(ids.get(5)))
                        .mapToLong(it -> it.free().amount())
                        .sum()
                - 1;
        assertThat(tried(() -> draft(AdjustmentKind.EFISIENSI, DAY, over, new Shift(ids.get(5), over))))
                .as("more than is left")
                .isTrue();
        assertThat(amounts()).isEqualTo(before);
    }

    @Test
    void a_shift_keeps_the_sum_of_every_source_and_one_across_sources_is_refused() {
        var csr = Actors.as(A.secretariat(HERE), () -> {
            var line = line(ofYear().getFirst().agency(), initiatives.get(0), FundingSource.CSR, 5000, 0);
            lines.add(List.of(line));
            return line.id();
        });
        var before = amounts();

        assertThatThrownBy(() -> Actors.as(
                        A.planner(HERE),
                        () -> adoption.adopt(HERE, shift(new Shift(csr, -10), new Shift(ids.get(5), 10)))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("budget.adjustment.across-sources"));
        assertThat(amounts()).isEqualTo(before);
    }

    private static AdjustmentDraft shift(Shift... shifts) {
        return new AdjustmentDraft(
                2027, AdjustmentKind.PERGESERAN, "Dasar", DAY, DAY, "", Rupiah.NONE, List.of(shifts), List.of());
    }

    @Test
    void whatever_is_put_off_and_put_off_again_each_rupiah_stands_in_the_ledger_once() {
        var random = new Random(20_271_106);
        var expected = new HashMap<String, Long>();
        for (int step = 0; step < 80; step++) {
            var initiative = initiatives.get(random.nextInt(initiatives.size()));
            var from = 2027 + random.nextInt(3);
            var to = from + 1 + random.nextInt(2);
            long amount = 1L + random.nextInt(500);
            Actors.as(
                    A.planner(HERE),
                    () -> adoption.adopt(
                            HERE,
                            new AdjustmentDraft(
                                    from,
                                    AdjustmentKind.EFISIENSI,
                                    "SE " + UUID.randomUUID(),
                                    DAY.withYear(from),
                                    DAY.withYear(from),
                                    "",
                                    Rupiah.NONE,
                                    List.of(),
                                    List.of(new InitiativeEffect(
                                            initiative,
                                            Effect.POSTPONED,
                                            from,
                                            OptionalInt.of(to),
                                            APBD,
                                            new Rupiah(amount),
                                            "Ditunda")))));
            // What stood in that year because it had been put off to it goes on within the amount.
            expected.merge(initiative + " " + from, 0L, (stands, _) -> Math.max(0, stands - amount));
            expected.merge(initiative + " " + to, amount, Long::sum);
        }
        expected.values().removeIf(it -> it == 0);

        assertThat(counted()).isEqualTo(expected);
    }

    private AdjustmentDraft draft(AdjustmentKind kind, LocalDate effective, long total, Shift shift) {
        return new AdjustmentDraft(
                2027, kind, "Dasar", DAY, effective, "", new Rupiah(total), List.of(shift), List.of());
    }

    /** Now and then more than a line has. */
    private List<Shift> shifts(Random random, AdjustmentKind kind) {
        var from = ids.get(random.nextInt(3));
        var to = ids.get(3 + random.nextInt(3));
        long amount = 1L + random.nextInt(900);
        return kind == AdjustmentKind.PERGESERAN
                ? List.of(new Shift(from, -amount), new Shift(to, amount))
                : List.of(new Shift(from, -amount), new Shift(to, random.nextInt(2) == 0 ? amount / 2 + 1 : -amount));
    }

    private interface Drafting {
        AdjustmentDraft draft();
    }

    /** @return whether a rule refused it */
    private boolean tried(Drafting drafting) {
        try {
            var draft = drafting.draft();
            Actors.as(A.planner(HERE), () -> adoption.adopt(HERE, draft));
            return false;
        } catch (RuleBroken refused) {
            return true;
        }
    }

    private List<BudgetLine> ofYear() {
        return Actors.as(A.planner(HERE), () -> lines.of(HERE, 2027));
    }

    private Map<UUID, Long> amounts() {
        var amounts = new HashMap<UUID, Long>();
        ofYear().forEach(it -> amounts.put(it.id(), it.amount().amount()));
        return amounts;
    }

    private static long sum(Map<UUID, Long> amounts) {
        return amounts.values().stream().mapToLong(it -> it).sum();
    }

    private Map<String, Long> counted() {
        var counted = new HashMap<String, Long>();
        Actors.as(A.planner(HERE), () -> carryOvers.of(HERE))
                .forEach(entry -> counted.merge(
                        entry.it().initiative() + " " + entry.it().toYear(),
                        entry.it().amount().amount(),
                        Long::sum));
        return counted;
    }
}
