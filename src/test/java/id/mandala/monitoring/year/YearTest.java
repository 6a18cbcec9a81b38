package id.mandala.monitoring.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.monitoring.report.Months;
import id.mandala.monitoring.report.Totals;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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

/** The agencies of Kabupaten Tana Toraja (73.18) through two years: 2023 without money, 2024 with it. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearTest {

    private static final RegionCode HERE = RegionCode.of("73.18");
    private static final int POOR = 2023;
    private static final int FUNDED = 2024;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Months months;

    @Autowired
    YearCurves curves;

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

    private final List<UUID> leads = new ArrayList<>();

    @BeforeAll
    void six_initiatives_of_two_agencies() {
        var dice = new Random(18);
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Toraja", new Span(POOR, FUNDED));
            for (var name : List.of("Dinas Kominfo Toraja", "Dinas Kesehatan Toraja")) {
                leads.add(A.agency(jdbc, transactions, agencies, HERE, name).id());
            }
            for (int number = 0; number < 6; number++) {
                var lead = leads.get(number % 2);
                var outline = new Outline(
                        null,
                        "Program " + number,
                        "",
                        "living",
                        "health",
                        null,
                        lead,
                        Set.of(),
                        new Span(POOR, FUNDED));
                var initiative = edit.add(HERE, outline).id();
                lines.add(List.of(ALine.of(HERE, FUNDED, lead, 1_000L * (number + 1))
                        .paying(initiative)
                        .line("Belanja " + number)));
                tell(initiative, POOR, dice);
                tell(initiative, FUNDED, dice);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {POOR, FUNDED})
    void every_month_of_a_curve_is_what_the_initiatives_of_that_month_come_to(int year) {
        Actors.as(A.secretariat(HERE), () -> {
            var plan = masterplans.covering(HERE, year).orElseThrow();
            for (var lead :
                    List.of(Optional.<UUID>empty(), Optional.of(leads.getFirst()), Optional.of(leads.getLast()))) {
                var curve = curves.of(plan, year, lead);
                for (int month = 1; month <= 12; month++) {
                    var all = months.of(plan, YearMonth.of(year, month)).stream()
                            .filter(it -> lead.isEmpty() || lead.get().equals(it.lead()))
                            .toList();
                    assertThat(curve.get(month - 1))
                            .as(year + " " + month + " " + lead)
                            .usingRecursiveComparison()
                            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                            .isEqualTo(Totals.of(all));
                }
            }
        });
    }

    @Test
    void the_page_shows_a_year_by_agency_one_agency_and_a_year_without_a_plan() throws Exception {
        var secretariat = new Visit(context, A.secretariat(HERE));
        var base = "/kerja/73.18/pemantauan/tahun";
        secretariat.whole(List.of(
                base,
                base + "?bulan=2023-06",
                base + "?bulan=2024-12&pd=" + leads.getFirst(),
                base + "?bulan=2010-01"));
        assertThat(secretariat.page(base + "?bulan=2024-12"))
                .contains("Dinas Kominfo Toraja", "Dinas Kesehatan Toraja", "curve-plan");
        assertThat(secretariat.page(base + "?bulan=2024-12&pd=" + leads.getLast()))
                .contains("Dinas Kesehatan Toraja, 2024");
        assertThat(secretariat.page(base + "?bulan=2010-01")).contains("class=\"empty\"");
    }

    private void tell(UUID initiative, int year, Random dice) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            for (int month = 1; month <= 12; month += 1 + dice.nextInt(2)) {
                jdbc.sql("""
                                insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                                values ('73.18', :initiative, :year, :month, :share)
                                """)
                        .param("initiative", initiative)
                        .param("year", year)
                        .param("month", month)
                        .param("share", 1 + dice.nextInt(10))
                        .update();
                jdbc.sql("""
                                insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                                values ('73.18', :initiative, :year, :month, :state, :physical, :realised)
                                """)
                        .param("initiative", initiative)
                        .param("year", year)
                        .param("month", month)
                        .param("state", dice.nextInt(4) == 0 ? "DRAFT" : "ACCEPTED")
                        .param("physical", dice.nextInt(101))
                        .param("realised", dice.nextInt(900))
                        .update();
                jdbc.sql("""
                                insert into budget.cash_month (region_code, line_id, month, amount)
                                select region_code, id, :month, 50 from budget.line
                                where region_code = '73.18' and initiative_id = :initiative and year = :year
                                """)
                        .param("initiative", initiative)
                        .param("year", year)
                        .param("month", month)
                        .update();
            }
        });
    }
}
