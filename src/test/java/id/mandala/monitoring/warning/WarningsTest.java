package id.mandala.monitoring.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Sidenreng Rappang (73.14) is warned in September; 73.15 has one year only. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarningsTest {

    private static final RegionCode HERE = RegionCode.of("73.14");
    private static final RegionCode NEIGHBOUR = RegionCode.of("73.15");
    private static final String PAGE = "/kerja/73.14/pemantauan/peringatan?bulan=";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Courses courses;

    @Autowired
    BudgetLines lines;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private YearMonth month;
    private UUID agency;
    private UUID slow;

    /** A year that is over, so that every month of it may be looked at whenever the test runs. */
    @BeforeAll
    void a_year_of_warnings_after_a_year_that_ended() {
        month = YearMonth.of(today.date().getYear() - 1, 9);
        agency = plan(HERE);
        for (int it = 0; it < 60; it++) {
            boolean misses = it % 2 == 0;
            var id = initiative(HERE, agency, "Inisiatif " + it);
            told(HERE, id, month.getYear() - 1, 12, misses ? 6.0 : 8.4);
            told(HERE, id, month.getYear(), 9, misses ? 6.0 : 8.4);
        }
        slow = initiative(HERE, agency, "Jalan Pintar");
        told(HERE, slow, month.getYear(), 5, 6.0);
        Actors.as(A.secretariat(HERE), () -> {
            lines.add(List.of(
                    ALine.of(HERE, month.getYear(), agency, 1_000).paying(slow).line("Jalan Pintar")));
            write("""
                    insert into monitoring.obstacle (region_code, initiative_id, cause, words, since, resolved_on, resolution) values
                        (:region, :id, 'LAND', 'Sengketa', :june::date, null, ''),
                        (:region, :id, 'STAFF', 'Kurang', :june::date, :june::date + 20, 'Ditambah'),
                        (:region, :id, 'OTHER', 'Lain', :june::date + 200, null, '')
                    """, HERE, slow);
            write("""
                    update monitoring.report set realised = 700 where region_code = :region and initiative_id = :id
                    """, HERE, slow);
            // a draft is not told
            write("""
                    insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                    values (:region, :id, extract(year from :june::date), 9, 'DRAFT', 100, 0)
                    """, HERE, slow);
        });
        initiative(HERE, agency, "Tanpa Laporan");
    }

    @Test
    void the_likeliest_to_miss_come_first_with_their_reasons() throws Exception {
        var page = new Visit(context, A.planner(HERE)).page(PAGE + month);

        assertThat(page).contains("32 inisiatif diperingatkan", "62 dari 62", "60 laporan setahun penuh");
        assertThat(page.indexOf("Tanpa Laporan")).isPositive().isLessThan(page.indexOf("Inisiatif 0<"));
        assertThat(page).contains("tidak bergerak sejak Juni", "Lahan: kendala sejak Juni " + month.getYear());
        assertThat(page).contains("10 dari 10 yang serupa tidak selesai", "uang mendahului pekerjaan 40 poin");
        assertThat(page).contains("/pemantauan/" + slow + "/" + month, "Tampilkan 12 lainnya");
        assertThat(new Visit(context, A.planner(HERE)).page(PAGE + month + "&semua=true"))
                .doesNotContain("Tampilkan 12 lainnya");
        new Visit(context, A.planner(HERE))
                .whole(List.of(PAGE + month, PAGE + month.minusYears(1), PAGE + "2001-01", PAGE + "2999-01"));
    }

    @Test
    void one_query_tells_the_years_with_what_stands_beside_the_work() {
        var all = Actors.as(A.planner(HERE), () -> courses.of(covering(HERE), month));

        assertThat(all).hasSize(122);
        assertThat(all)
                .filteredOn(it -> it.initiative().equals(slow))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.besides().absorption()).contains(70.0);
                    assertThat(it.besides().obstacles())
                            .as("neither what was resolved by then nor what came later")
                            .containsExactly(new Reason.HeldUp(ObstacleCause.LAND, month.withMonth(6)));
                    assertThat(it.told()).hasSize(5);
                    assertThat(it.planned().lastEntry().getValue()).isEqualTo(100.0);
                });
    }

    @Test
    void warnings_of_the_year_before_are_held_against_how_it_ended() throws Exception {
        var courses = Actors.as(A.planner(HERE), () -> this.courses.of(covering(HERE), month));
        var test = BackTest.of(courses, month).orElseThrow();

        assertThat(test.month()).isEqualTo(month.minusYears(1));
        assertThat(test.hasHistory())
                .as("nothing is known of the year before that")
                .isFalse();
        assertThat(test.cases()).hasSize(60);
        assertThat(test.missed()).isEqualTo(30);
        assertThat(test.warnedAndMissed()).isEqualTo(30);
        assertThat(test.warned()).isEqualTo(30);
        assertThat(test.error()).isLessThan(test.errorOfPlan()).isLessThan(test.errorOfLast());
        assertThat(new Visit(context, A.planner(HERE)).page(PAGE + month))
                .contains("30; di antaranya 30 memang tidak selesai", "hanya kurva sendiri yang diuji");
    }

    @Test
    void without_an_earlier_year_the_page_says_so_and_a_neighbour_stays_outside() throws Exception {
        var its = plan(NEIGHBOUR);
        var path = "/kerja/73.15/pemantauan/peringatan?bulan=" + month;
        var planner = new Visit(context, A.planner(NEIGHBOUR));
        assertThat(planner.page(path)).contains("Belum ada masterplan yang mencakup tahun ini");
        var done = initiative(NEIGHBOUR, its, "Taman");
        told(NEIGHBOUR, done, month.getYear(), 9, 12.0);
        assertThat(planner.page(path)).contains("Semua inisiatif sudah selesai", "Belum dapat diuji");
        told(NEIGHBOUR, initiative(NEIGHBOUR, its, "Pasar"), month.getYear(), 9, 5.0);

        assertThat(planner.page(path))
                .contains("Satu inisiatif diperingatkan", "belum ada tahun sebelumnya", "Belum dapat diuji")
                .doesNotContain("Jalan Pintar");
        assertThat(new Visit(context, A.planner(HERE)).answer(get(path)).getStatus())
                .isEqualTo(403);
    }

    private UUID plan(RegionCode region) {
        return Actors.as(A.secretariat(region), () -> {
            edit.begin(region, "Masterplan " + region, new Span(month.getYear() - 1, month.getYear() + 2));
            return A.agency(jdbc, transactions, agencies, region, "Dinas Kominfo " + region)
                    .id();
        });
    }

    private Masterplan covering(RegionCode region) {
        return masterplans.covering(region, month.getYear()).orElseThrow();
    }

    private UUID initiative(RegionCode region, UUID lead, String name) {
        return Actors.as(
                A.secretariat(region),
                () -> edit.add(
                                region,
                                new Outline(
                                        null,
                                        name,
                                        "",
                                        "living",
                                        "health",
                                        null,
                                        lead,
                                        Set.of(),
                                        new Span(month.getYear(), month.getYear() + 1)))
                        .id());
    }

    /** An even pace from January on, in points a month. */
    private void told(RegionCode region, UUID initiative, int year, int until, double pace) {
        Actors.as(
                A.secretariat(region),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                        select :region, :id, :year, month, 'ACCEPTED', least(100, round(month * :pace::numeric, 1)), 0
                        from generate_series(1, :until) as month
                        """)
                                .param("region", region.value())
                                .param("id", initiative)
                                .param("year", year)
                                .param("until", until)
                                .param("pace", pace)
                                .update()));
    }

    private void write(String sql, RegionCode region, UUID initiative) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql(sql)
                        .param("region", region.value())
                        .param("id", initiative)
                        .param("june", month.withMonth(6).atDay(1).toString())
                        .update());
    }
}
