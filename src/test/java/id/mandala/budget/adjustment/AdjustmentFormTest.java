package id.mandala.budget.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** A planner records a decree, in Kabupaten Kepulauan Siau Tagulandang Biaro (71.08). */
@Running
class AdjustmentFormTest {

    private static final RegionCode HERE = RegionCode.of("71.08");
    private static final String NEW = "/kerja/71.08/anggaran/penyesuaian/baru";

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

    private Visit planner;
    private BudgetLine health;
    private BudgetLine school;

    @BeforeEach
    void two_agencies_have_a_line_each() {
        planner = new Visit(context, A.planner(HERE));
        health = line("Layanan puskesmas");
        school = line("Belajar daring");
    }

    @Test
    void what_was_typed_stays_while_lines_of_another_agency_are_looked_at_and_all_of_it_is_adopted() throws Exception {
        var looked =
                planner.send(NEW, form("EFISIENSI", "-15", "SE 1", "2026-05-04", "pd", school.agency(), "lihat", 1));
        assertThat(looked.getStatus()).isEqualTo(200);
        assertThat(words(looked))
                .contains("name=\"difference[" + health.id() + "]\" value=\"-10\"")
                .contains("1 baris perangkat daerah lain sudah diisi");

        assertThat(planner.send(NEW, form("EFISIENSI", "-15", "SE 1", "2026-05-04", "pd", school.agency()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(amount(health)).isEqualTo(new Rupiah(90));
        assertThat(amount(school)).isEqualTo(new Rupiah(95));
    }

    @Test
    void a_decree_is_recorded_once_unless_the_note_says_which_part_it_is() throws Exception {
        assertThat(planner.send(NEW, form("EFISIENSI", "-15", "SE 2", "2026-05-04"))
                        .getStatus())
                .isEqualTo(302);

        var again = planner.send(NEW, form("EFISIENSI", "-15", "se 2", "2026-05-04"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(words(again)).contains("sudah dicatat sebagai penyesuaian nomor");
        assertThat(amount(health)).isEqualTo(new Rupiah(90));
        assertThat(planner.send(NEW, form("EFISIENSI", "-15", "SE 2", "2026-05-04", "note", "Tahap kedua"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_cut_never_adds_dates_are_near_the_year_and_a_line_that_has_too_little_is_named() throws Exception {
        var adds = planner.send(
                NEW,
                "kind",
                "EFISIENSI",
                "year",
                "2026",
                "basis",
                "SE 3",
                "decidedOn",
                "2026-05-04",
                "total",
                "5",
                "difference[" + health.id() + "]",
                "5");
        assertThat(words(adds)).contains("tidak menambah anggaran");
        for (var day : List.of("2099-01-01", "2020-05-04")) {
            var far = planner.send(NEW, form("EFISIENSI", "-15", "SE 3", day));
            assertThat(far.getStatus()).isEqualTo(422);
            assertThat(words(far)).contains("disesuaikan pada tahun 2026 atau 2025");
        }
        var more = planner.send(
                NEW,
                "kind",
                "EFISIENSI",
                "year",
                "2026",
                "basis",
                "SE 3",
                "decidedOn",
                "2026-05-04",
                "total",
                "-1.000.100",
                "difference[" + health.id() + "]",
                "-1.000.100");
        assertThat(words(more)).contains("Layanan puskesmas: jumlahnya Rp 100; ambil paling banyak sebanyak itu");
        assertThat(amount(health)).isEqualTo(new Rupiah(100));
    }

    private String[] form(String kind, String total, String basis, String day, Object... further) {
        var fields = new ArrayList<>(List.of(
                "kind",
                kind,
                "year",
                "2026",
                "basis",
                basis,
                "decidedOn",
                day,
                "total",
                total,
                "difference[" + health.id() + "]",
                "-10",
                "difference[" + school.id() + "]",
                "-5"));
        for (var field : further) {
            fields.add(field.toString());
        }
        return fields.toArray(String[]::new);
    }

    private BudgetLine line(String name) {
        var agency = Actors.as(
                A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas " + UUID.randomUUID()));
        var line = ALine.of(HERE, 2026, agency.id(), 100).line(name);
        Actors.as(A.planner(HERE), () -> lines.add(List.of(line)));
        return line;
    }

    private Rupiah amount(BudgetLine line) {
        return Actors.as(A.planner(HERE), () -> lines.find(HERE, line.id()))
                .orElseThrow()
                .amount();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
