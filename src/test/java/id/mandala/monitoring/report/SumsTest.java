package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.monitoring.figure.Pace;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The sums kept of months against the months themselves, in Kabupaten Takalar (73.05). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SumsTest {

    private static final RegionCode HERE = RegionCode.of("73.05");
    private static final int YEAR = 2024;
    private static final List<String> DIMENSIONS = List.of("living", "economy", "branding");
    private static final List<Report.State> STATES = List.of(Report.State.values());
    private static final int WRITERS = 4;
    private static final int WRITES = 25;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Months months;

    @Autowired
    StandingStill standingStill;

    @Autowired
    BudgetLines lines;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private final List<UUID> initiatives = new ArrayList<>();

    @BeforeAll
    void a_plan_of_nine_initiatives() {
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Takalar", new Span(YEAR - 1, YEAR + 1));
            var agency = A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Takalar")
                    .id();
            for (int number = 0; number < 9; number++) {
                var dimension = DIMENSIONS.get(number % 3);
                var sub = Map.of("living", "health", "economy", "industry", "branding", "tourism");
                var id = edit.add(
                                HERE,
                                new Outline(
                                        null,
                                        "Program " + number,
                                        "",
                                        dimension,
                                        sub.getOrDefault(dimension, ""),
                                        null,
                                        agency,
                                        Set.of(),
                                        new Span(YEAR - 1, YEAR + 1)))
                        .id();
                lines.add(List.of(ALine.of(HERE, YEAR, agency, 1_000L * (number + 1))
                        .paying(id)
                        .line("Belanja " + number)));
                initiatives.add(id);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_written_by_however_many_the_sums_are_what_the_rows_come_to(long seed) throws Exception {
        var writers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                var dice = new Random(seed * WRITERS + writer);
                writers.add(threads.submit(() -> Actors.as(A.secretariat(HERE), () -> {
                    for (int write = 0; write < WRITES; write++) {
                        new TransactionTemplate(transactions).executeWithoutResult(_ -> writeSomething(dice));
                    }
                })));
            }
        }
        for (var writer : writers) {
            writer.get();
        }
        Actors.as(A.secretariat(HERE), () -> {
            var plan = masterplans.covering(HERE, YEAR).orElseThrow();
            for (int month = 1; month <= 12; month++) {
                compare(plan, YearMonth.of(YEAR, month), "seed " + seed);
            }
        });
    }

    /** One to three changes of one transaction, of different initiatives in one order for all writers, as locks want it. */
    private void writeSomething(Random dice) {
        if (dice.nextInt(12) == 0) {
            setThresholds(dice);
            return;
        }
        var touched = dice.ints(1 + dice.nextInt(3), 0, initiatives.size())
                .sorted()
                .distinct()
                .mapToObj(initiatives::get)
                .toList();
        for (var initiative : touched) {
            var sql = switch (dice.nextInt(10)) {
                case 0 ->
                    "update masterplan.initiative set dimension = :dimension where region_code = :region and id = :initiative";
                case 1 ->
                    "update masterplan.initiative set stage = case stage when 'IN_PLAN' then 'DROPPED' else 'IN_PLAN' end"
                            + " where region_code = :region and id = :initiative";
                case 2 ->
                    "update budget.line set amount = spent + :money where region_code = :region and initiative_id = :initiative";
                case 3 -> """
                        insert into budget.cash_month (region_code, line_id, month, amount)
                        select region_code, id, :month, :money from budget.line where region_code = :region and initiative_id = :initiative
                        on conflict (region_code, line_id, month) do update set amount = excluded.amount
                        """;
                case 4 -> """
                        insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                        values (:region, :initiative, :year, :month, :share)
                        on conflict (region_code, initiative_id, year, month) do update set share = excluded.share
                        """;
                case 5 ->
                    "delete from monitoring.work_month where region_code = :region and initiative_id = :initiative and month = :month";
                default -> """
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                        values (:region, :initiative, :year, :month, :state, :physical, :money)
                        on conflict (region_code, initiative_id, year, month) do update
                        set state = excluded.state, physical = excluded.physical, realised = excluded.realised
                        """;
            };
            var values = Map.of(
                    "region",
                    HERE.value(),
                    "initiative",
                    initiative,
                    "year",
                    YEAR,
                    "month",
                    1 + dice.nextInt(12),
                    "dimension",
                    DIMENSIONS.get(dice.nextInt(DIMENSIONS.size())),
                    "money",
                    1 + dice.nextInt(100_000),
                    "share",
                    new BigDecimal(1 + dice.nextInt(3000)).movePointLeft(2),
                    "physical",
                    dice.nextInt(8) == 0 ? new BigDecimal(100) : new BigDecimal(dice.nextInt(10_000)).movePointLeft(2),
                    "state",
                    STATES.get(dice.nextInt(STATES.size())).name());
            var asked = jdbc.sql(sql);
            for (var value : values.entrySet()) {
                if (sql.contains(":" + value.getKey())) {
                    asked = asked.param(value.getKey(), value.getValue());
                }
            }
            asked.update();
        }
    }

    private void setThresholds(Random dice) {
        jdbc.sql("""
                        insert into monitoring.threshold (region_code, turn, early, late, money_ahead, reason, name)
                        values (:region, :turn, :early, :late, 20, 'Perbup', 'Sekretariat')
                        on conflict (region_code) do update set turn = excluded.turn, early = excluded.early, late = excluded.late
                        """)
                .param("region", HERE.value())
                .param("turn", dice.nextInt(101))
                .param("early", dice.nextInt(60))
                .param("late", dice.nextInt(60))
                .update();
    }

    private void compare(Masterplan plan, YearMonth month, String as) {
        var all = months.of(plan, month);
        var kept = new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(
                                "select * from monitoring.month_sum where region_code = :region and year = :year and month = :month")
                        .param("region", HERE.value())
                        .param("year", month.getYear())
                        .param("month", month.getMonthValue())
                        .query()
                        .listOfRows());
        var byDimension = all.stream().collect(Collectors.groupingBy(InitiativeMonth::dimension));
        assertThat(kept.stream().map(it -> it.get("dimension"))).as(as).hasSameElementsAs(byDimension.keySet());
        for (var row : kept) {
            var own = byDimension.getOrDefault((String) row.get("dimension"), List.of());
            var where = as + " " + month + " " + row;
            assertThat(row.get("initiatives")).as(where).isEqualTo(own.size());
            for (var state : Map.of(
                            "drafts",
                            "DRAFT",
                            "sent",
                            "SENT",
                            "approved",
                            "APPROVED",
                            "returned",
                            "RETURNED",
                            "accepted",
                            "ACCEPTED")
                    .entrySet()) {
                assertThat(row.get(state.getKey()))
                        .as(where)
                        .isEqualTo(count(
                                own,
                                it -> it.report()
                                        .filter(of -> of.state().name().equals(state.getValue()))
                                        .isPresent()));
            }
            assertThat(row.get("critical")).as(where).isEqualTo(count(own, it -> it.pace() == Pace.CRITICAL));
            assertThat(row.get("behind")).as(where).isEqualTo(count(own, it -> it.pace() == Pace.BEHIND));
            assertThat(row.get("amount"))
                    .as(where)
                    .isEqualTo(
                            own.stream().mapToLong(it -> it.amount().amount()).sum());
            assertThat(row.get("cash_planned"))
                    .as(where)
                    .isEqualTo(own.stream()
                            .mapToLong(it -> it.cashPlanned().amount())
                            .sum());
            assertThat(row.get("realised"))
                    .as(where)
                    .isEqualTo(own.stream()
                            .mapToLong(it -> it.progress().realised().amount())
                            .sum());
            assertThat((BigDecimal) row.get("planned"))
                    .as(where)
                    .isEqualByComparingTo(weighted(own, InitiativeMonth::planned));
            assertThat((BigDecimal) row.get("physical"))
                    .as(where)
                    .isEqualByComparingTo(weighted(own, it -> it.progress().physical()));
        }
        assertThat(kept.stream().mapToInt(it -> (Integer) it.get("still")).sum())
                .as(as + " " + month)
                .isEqualTo(standingStill.of(plan, month).size());
    }

    private static int count(List<InitiativeMonth> all, Predicate<InitiativeMonth> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    private static BigDecimal weighted(List<InitiativeMonth> all, Function<InitiativeMonth, BigDecimal> of) {
        return all.stream()
                .map(it -> of.apply(it).multiply(BigDecimal.valueOf(it.amount().amount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void ministry_and_province_see_what_regencies_come_to_and_a_neighbour_does_not() throws Exception {
        Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                        values (:region, :initiative, :year, 6, 'ACCEPTED', 50, 10)
                        """)
                                .param("region", HERE.value())
                                .param("initiative", initiatives.getFirst())
                                .param("year", YEAR - 1)
                                .update()));
        var ministry = visit(Role.MINISTRY, "00");
        assertThat(ministry.page("/kerja/nasional/pemantauan?bulan=2023-06"))
                .contains("Sulawesi Selatan", "/kerja/73/pemantauan");
        assertThat(visit(Role.PROVINCE, "73").page("/kerja/73/pemantauan?bulan=2023-06"))
                .contains("Kabupaten Takalar");
        ministry.whole(List.of(
                "/kerja/nasional/pemantauan",
                "/kerja/73/pemantauan?bulan=2023-06",
                "/kerja/73/pemantauan?bulan=2010-01"));
        assertThat(visit(Role.PROVINCE, "74")
                        .answer(get("/kerja/73/pemantauan"))
                        .getStatus())
                .isEqualTo(403);
    }

    private Visit visit(Role role, String region) {
        return new Visit(
                context,
                new Actor(
                        Optional.of(UUID.randomUUID()),
                        role.name(),
                        List.of(new Actor.Grant(role, RegionCode.of(region), Optional.empty()))));
    }
}
