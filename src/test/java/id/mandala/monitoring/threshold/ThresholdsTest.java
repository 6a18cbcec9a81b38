package id.mandala.monitoring.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Enrekang (73.16) decides for itself what late means: 8 points behind, where the usual is 10. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThresholdsTest {

    private static final RegionCode HERE = RegionCode.of("73.16");
    private static final String BASE = "/kerja/73.16/pemantauan";
    private static final int YEAR = 2024;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit secretariat;
    private Visit officer;

    @BeforeAll
    void an_initiative_eight_points_behind() {
        var agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Enrekang"))
                .id();
        secretariat = new Visit(context, A.secretariat(HERE));
        officer = new Visit(context, A.officer(HERE, agency));
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Enrekang", new Span(YEAR, YEAR + 1));
            var outline = new Outline(
                    null, "Lapor", "", "living", "health", null, agency, Set.of(), new Span(YEAR, YEAR + 1));
            report(edit.add(HERE, outline).id());
        });
    }

    @Test
    void what_is_critical_follows_them_at_once_on_the_page_and_in_the_sums() throws Exception {
        assertThat(critical()).isEqualTo("0 0");
        assertThat(secretariat.page(BASE + "/batas")).contains("memakai batas yang lazim", "value=\"70\"");

        assertThat(set("0", "7,5", "70", "5", "20", "Perbup 12/2024").getStatus())
                .isEqualTo(302);
        assertThat(critical()).isEqualTo("1 1");
        assertThat(secretariat.page(BASE + "?bulan=2024-06")).contains("lebih dari 7,5 poin");
        assertThat(secretariat.page(BASE + "/batas")).contains("Perbup 12/2024", "value=\"7,5\"");

        assertThat(set("0", "9", "70", "5", "20", "Dua orang").getStatus())
                .as("seen before the first wrote")
                .isEqualTo(409);
        assertThat(set("1", "10", "70", "5", "20", "Kembali ke yang lazim").getStatus())
                .isEqualTo(302);
        assertThat(critical()).isEqualTo("0 0");
    }

    @Test
    void what_is_no_threshold_is_told_beside_its_field_and_only_the_secretariat_sets_them() throws Exception {
        var answer = set("9", "120", "70", "5", "20", "Salah");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("href=\"#early\"", "antara 0 dan 100");
        assertThat(set("9", "10", "70", "5", "20", " ").getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#reason\"");
        assertThat(officer.answer(get(BASE + "/batas")).getStatus()).isEqualTo(403);
        assertThat(officer.send(
                                BASE + "/batas",
                                "early",
                                "1",
                                "turn",
                                "1",
                                "late",
                                "1",
                                "moneyAhead",
                                "1",
                                "reason",
                                "a")
                        .getStatus())
                .isEqualTo(403);
        secretariat.whole(List.of(BASE + "/batas", BASE + "/batas?lazim=true"));
    }

    private MockHttpServletResponse set(
            String version, String early, String turn, String late, String ahead, String reason) throws Exception {
        return secretariat.send(
                BASE + "/batas",
                "version",
                version,
                "early",
                early,
                "turn",
                turn,
                "late",
                late,
                "moneyAhead",
                ahead,
                "reason",
                reason);
    }

    /** As the region's page counts it, and as the sums have it. */
    private String critical() throws Exception {
        var page = Visit.found(secretariat.page(BASE + "?bulan=2024-06"), "<dt>Kritis</dt><dd>(\\d+)</dd>");
        return page + " "
                + Actors.as(
                        A.secretariat(HERE),
                        () -> new TransactionTemplate(transactions)
                                .execute(_ -> jdbc.sql("""
                                        select sum(critical) from monitoring.month_sum
                                        where region_code = '73.16' and year = 2024 and month = 6
                                        """).query(Integer.class).single()));
    }

    private void report(UUID initiative) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("""
                            insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                            values ('73.16', :initiative, 2024, 6, 50), ('73.16', :initiative, 2024, 12, 50)
                            """).param("initiative", initiative).update();
            jdbc.sql("""
                            insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                            values ('73.16', :initiative, 2024, 6, 'ACCEPTED', 42, 0)
                            """).param("initiative", initiative).update();
        });
    }
}
