package id.mandala.budget.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.budget.line.ALine;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Letters for money of others, by the planner's pages, in Kota Tomohon (71.73); 71.72 is the neighbour. */
@Running
class PledgeTest {

    private static final RegionCode HERE = RegionCode.of("71.73");
    private static final String BASE = "/kerja/71.73/anggaran/dana-lain";

    @Autowired
    Pledges pledges;

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

    @Test
    void a_letter_is_recorded_changed_and_deleted_and_lines_without_one_are_told() throws Exception {
        var planner = new Visit(context, A.planner(HERE));
        var agency = Actors.as(
                A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Tomohon"));
        Actors.as(A.planner(HERE), () -> lines.add(List.of(line(agency.id(), 30_000_000))));
        assertThat(planner.page(BASE + "?tahun=2026")).contains("Belum ada surat untuk 2026");

        assertThat(planner.send(BASE + "/baru", letter("1", "20.000.000", "")).getStatus())
                .isEqualTo(302);
        var written = of().getFirst().it();
        var one = BASE + "/" + written.id();
        assertThat(new PledgesPage(area(), 2026, List.of(), of(), budgeted(), true).sources())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.source()).isEqualTo(FundingSource.CSR);
                    assertThat(it.uncovered()).isEqualTo(new Rupiah(10_000_000));
                });

        var over = planner.send(one, letter("1", "20.000.000", "20.000.001"));
        assertThat(over.getStatus()).isEqualTo(422);
        assertThat(over.getContentAsString(StandardCharsets.UTF_8)).contains("paling banyak");
        var twice = planner.send(BASE + "/baru", letter("1", "20.000.000", ""));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(planner.send(BASE + "/baru", letter("1", "20.000.000", "", "2026-02-04", "bank daerah"))
                        .getStatus())
                .as("the same letter in other capitals and of another day")
                .isEqualTo(422);
        for (var day : List.of("2099-01-01", "0001-01-01")) {
            assertThat(planner.send(BASE + "/baru", letter("1", "1", "", day, "Bank lain"))
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("antara tahun 2016 dan 2026");
        }
        assertThat(twice.getContentAsString(StandardCharsets.UTF_8)).contains("sudah dicatat");
        assertThat(planner.send(one, letter("1", "30.000.000", "5.000.000")).getStatus())
                .isEqualTo(302);
        assertThat(planner.send(one, letter("1", "40.000.000", "")).getStatus())
                .as("seen before it was written")
                .isEqualTo(409);
        assertThat(of().getFirst().it().awaited()).isEqualTo(new Rupiah(25_000_000));

        planner.whole(List.of(BASE + "?tahun=2026", BASE + "/baru", one));
        var reader = new Visit(context, A.secretariat(HERE));
        assertThat(reader.page(BASE + "?tahun=2026")).contains("Bank Daerah").doesNotContain("/baru");
        assertThat(reader.answer(get(one)).getStatus()).isEqualTo(403);
        assertThat(new Visit(context, A.planner(RegionCode.of("71.72")))
                        .answer(get(BASE))
                        .getStatus())
                .isEqualTo(403);

        assertThat(planner.send(one + "/hapus", "version", "2").getStatus()).isEqualTo(302);
        assertThat(of()).isEmpty();
    }

    private static String[] letter(String version, String amount, String received) {
        return letter(version, amount, received, "2026-02-03", "Bank Daerah");
    }

    private static String[] letter(String version, String amount, String received, String day, String giver) {
        return new String[] {
            "source",
            "CSR",
            "giver",
            giver,
            "letter",
            "12/CSR/2026",
            "letterOn",
            day,
            "year",
            "2026",
            "amount",
            amount,
            "received",
            received,
            "version",
            version
        };
    }

    private static BudgetLine line(UUID agency, long amount) {
        return ALine.of(HERE, 2026, agency, amount).from(FundingSource.CSR, "").line("Taman bermain");
    }

    private List<PledgesPage.Entry> of() {
        return Actors.as(A.planner(HERE), () -> pledges.of(HERE, 2026));
    }

    private static Area area() {
        return new Area(HERE, Area.Level.REGENCY, null, "Kota Tomohon", null, null);
    }

    private Map<FundingSource, Rupiah> budgeted() {
        return Actors.as(A.planner(HERE), () -> pledges.budgeted(HERE, 2026));
    }
}
