package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.monitoring.file.ReportFiles;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Files of reports in Kabupaten Gowa (73.06); 73.02 is the neighbour. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFilesTest {

    private static final RegionCode HERE = RegionCode.of("73.06");

    @Autowired
    EditInitiatives edit;

    @Autowired
    ReportFiles files;

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

    private YearMonth now;
    private UUID agency;
    private Visit officer;

    @BeforeAll
    void a_plan() {
        now = YearMonth.from(today.date());
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Gowa", new Span(now.getYear(), now.getYear() + 4)));
        agency = agency("Dinas Kominfo Gowa");
        officer = new Visit(context, A.officer(HERE, agency));
    }

    @Test
    void a_file_is_kept_once_and_leaves_as_a_file_that_can_do_nothing() throws Exception {
        var initiative = initiative();

        assertThat(send(officer, initiative, pdf("laporan.pdf", 1)).getStatus()).isEqualTo(302);
        assertThat(send(officer, initiative, pdf("laporan lagi.pdf", 1)).getStatus())
                .as("sent again by a bad line")
                .isEqualTo(302);

        var kept = of(initiative);
        assertThat(kept).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo("laporan.pdf"));
        var reader = new Visit(context, A.planner(HERE));
        var answer = reader.answer(
                get(path(initiative) + "/berkas/" + kept.getFirst().id()));
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf("", 1).getBytes());
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new Visit(context, A.planner(RegionCode.of("73.02")))
                        .answer(get(
                                path(initiative) + "/berkas/" + kept.getFirst().id()))
                        .getStatus())
                .isEqualTo(403);
        reader.whole(List.of(path(initiative), path(initiative) + "/berkas"));
    }

    @Test
    void one_wrong_file_among_good_ones_keeps_all_of_them_out() throws Exception {
        var initiative = initiative();
        var program = new MockMultipartFile("file", "rab.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1});

        var refused = send(officer, initiative, pdf("a.pdf", 1), program);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("apa pun namanya");
        assertThat(of(initiative)).isEmpty();
        var many = new MockMultipartFile[KeepFiles.MOST + 1];
        for (int number = 0; number < many.length; number++) {
            many[number] = pdf(number + ".pdf", number);
        }
        assertThat(send(officer, initiative, many).getStatus()).isEqualTo(422);
        assertThat(of(initiative)).isEmpty();
    }

    @Test
    void files_of_a_report_that_was_sent_stay_and_only_its_own_agency_sends_any() throws Exception {
        var initiative = initiative();
        assertThat(send(officer, initiative, pdf("a.pdf", 1), pdf("b.pdf", 2)).getStatus())
                .isEqualTo(302);
        var first = path(initiative) + "/berkas/" + of(initiative).getFirst().id() + "/hapus";
        assertThat(officer.send(first).getStatus()).isEqualTo(302);
        assertThat(of(initiative)).hasSize(1);

        assertThat(officer.send(path(initiative), "deed", "send", "physical", "5", "realised", "0", "version", "0")
                        .getStatus())
                .isEqualTo(302);
        var second = path(initiative) + "/berkas/" + of(initiative).getFirst().id() + "/hapus";
        assertThat(officer.send(second).getStatus()).isEqualTo(422);
        assertThat(send(officer, initiative, pdf("c.pdf", 3)).getStatus()).isEqualTo(422);
        assertThat(of(initiative)).hasSize(1);

        var stranger = new Visit(context, A.officer(HERE, agency("Dinas Sosial Gowa")));
        assertThat(send(stranger, initiative, pdf("d.pdf", 4)).getStatus()).isEqualTo(403);
        assertThat(send(officer, initiative).getStatus()).as("nothing chosen").isIn(400, 422);
    }

    private static MockMultipartFile pdf(String name, int number) {
        var content = "%PDF-1.7\n% " + number + "\n%%EOF\n";
        return new MockMultipartFile("file", name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }

    private MockHttpServletResponse send(Visit who, UUID initiative, MockMultipartFile... sent) throws Exception {
        var request = multipart(path(initiative) + "/berkas");
        for (var it : sent) {
            request.file(it);
        }
        return who.answer(request.with(csrf()));
    }

    private String path(UUID initiative) {
        return "/kerja/73.06/pemantauan/" + initiative + "/" + now;
    }

    private List<ReportFiles.Entry> of(UUID initiative) {
        return Actors.as(A.planner(HERE), () -> files.of(HERE, initiative, now));
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative() {
        return Actors.as(
                A.secretariat(HERE),
                () -> edit.add(
                                HERE,
                                new Outline(
                                        null,
                                        "Lapor " + UUID.randomUUID(),
                                        "",
                                        "living",
                                        "health",
                                        null,
                                        agency,
                                        Set.of(),
                                        new Span(now.getYear(), now.getYear() + 1)))
                        .id());
    }
}
