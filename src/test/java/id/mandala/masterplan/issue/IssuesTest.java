package id.mandala.masterplan.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import id.mandala.Running;
import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Merauke (93.01); 93.02 is the neighbour. */
@Running
class IssuesTest {

    private static final RegionCode MERAUKE = RegionCode.of("93.01");
    private static final String BASE = "/kerja/93.01/masterplan/isu";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditIssues edit;

    @Autowired
    Issues issues;

    @Autowired
    ImportIssues imports;

    @Autowired
    EditInitiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID agency;
    private List<Area> districts;

    @BeforeEach
    void there_is_a_masterplan_and_an_agency() {
        districts = regions.districtsOf(MERAUKE);
        agency = bySecretariat(() -> {
            if (masterplans.current(MERAUKE).isEmpty()) {
                initiatives.begin(MERAUKE, "Masterplan Merauke", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, MERAUKE, "Dinas " + UUID.randomUUID())
                    .id();
        });
    }

    @Test
    void an_issue_is_written_down_read_again_and_changed() {
        var statement = statement("Air bersih sulit " + UUID.randomUUID());
        var added = bySecretariat(() -> edit.add(MERAUKE, statement));
        assertThat(bySecretariat(() -> issues.find(MERAUKE, added.id())))
                .map(Issue::statement)
                .hasValue(statement);

        var other = statement("Air bersih mahal " + UUID.randomUUID());
        var changed = as(A.planner(MERAUKE), () -> edit.change(MERAUKE, added.id(), new Version(1), other));
        assertThat(changed.statement()).isEqualTo(other);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(bySecretariat(() -> edit.change(MERAUKE, added.id(), new Version(1), other))
                        .version())
                .as("the same again changes nothing")
                .isEqualTo(2);
    }

    @Test
    void who_is_late_is_told_which_fields_differ() {
        var added = added("Jalan rusak");
        bySecretariat(() -> edit.change(MERAUKE, added.id(), new Version(1), statement("Jalan rusak parah")));
        var stale = catchThrowableOfType(
                StaleVersion.class,
                () -> bySecretariat(
                        () -> edit.change(MERAUKE, added.id(), new Version(1), statement("Jalan berlubang"))));
        assertThat(stale.differences())
                .extracting(StaleVersion.Difference::label)
                .containsExactly("masterplan.issue.title");
    }

    @Test
    void what_no_framework_and_no_region_knows_is_refused() {
        assertThat(refusal(() -> statement(" "))).isEqualTo("masterplan.issue-title");
        var mobility = new Statement("Macet", "", "", "", "mobility", new TreeSet<>());
        assertThat(refusal(() -> bySecretariat(() -> edit.add(MERAUKE, mobility))))
                .isEqualTo("masterplan.dimension-unknown");
        var elsewhere = new Statement("Macet", "", "", "", null, new TreeSet<>(List.of(RegionCode.of("34.02.07"))));
        assertThat(refusal(() -> bySecretariat(() -> edit.add(MERAUKE, elsewhere))))
                .isEqualTo("masterplan.issue-place");
    }

    @Test
    void an_officer_reads_issues_and_writes_none() {
        var added = added("Dibaca semua");
        var officer = A.officer(MERAUKE, agency);
        assertThat(as(officer, () -> issues.find(MERAUKE, added.id()))).isPresent();
        assertThatThrownBy(() -> as(officer, () -> edit.add(MERAUKE, statement("Milik dinas"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_regency_neither_sees_nor_writes_them() {
        var added = added("Rahasia");
        var neighbour = A.secretariat(RegionCode.of("93.02"));
        assertThat(as(neighbour, () -> issues.find(MERAUKE, added.id()))).isEmpty();
        assertThatThrownBy(() -> as(neighbour, () -> edit.add(MERAUKE, statement("Selundupan"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_issue_an_initiative_answers_is_counted_and_cannot_be_taken_out() {
        var added = added("Dijawab");
        var initiative = initiative();
        bySecretariat(() -> {
            return jdbc.sql("""
                            insert into masterplan.initiative_issue (region_code, initiative_id, issue_id)
                            values (:region, :initiative, :issue)
                            """)
                    .param("region", MERAUKE.value())
                    .param("initiative", initiative.id())
                    .param("issue", added.id())
                    .update();
        });
        assertThat(bySecretariat(
                        () -> issues.answers(masterplans.current(MERAUKE).orElseThrow())))
                .containsEntry(added.id(), 1);
        assertThat(refusal(() -> bySecretariat(() -> {
                    edit.remove(MERAUKE, added.id(), new Version(1));
                    return "";
                })))
                .isEqualTo("masterplan.issue-answered");

        var free = added("Tidak dijawab");
        bySecretariat(() -> {
            edit.remove(MERAUKE, free.id(), new Version(1));
            return "";
        });
        assertThat(bySecretariat(() -> issues.find(MERAUKE, free.id()))).isEmpty();
    }

    @Test
    void a_file_tells_every_fault_at_once_and_stores_nothing() {
        int before = count();
        var refused = catchThrowableOfType(
                FileRefused.class,
                () -> bySecretariat(() -> imports.check(MERAUKE, file("""
                        Isu,Dimensi,Kecamatan
                        Satu,Smart Mobility,
                        Dua,Smart Living,Antah Berantah
                        dua,,
                        %s,,
                        """.formatted("x".repeat(301))))));
        assertThat(refused.faults())
                .extracting(Fault::row, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "refusal.masterplan.dimension-unknown"),
                        tuple(3, "refusal.masterplan.issue-place"),
                        tuple(4, "refusal.masterplan.issue-twice"),
                        tuple(5, "refusal.masterplan.issue-title"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void what_is_exported_and_imported_again_changes_nothing() throws Exception {
        added("<b>tebal</b> \"kutip\", koma " + UUID.randomUUID());
        for (var path : List.of("/berkas/isu.csv", "/berkas/isu.xlsx")) {
            if (path.endsWith("xlsx")) {
                added("=2+2 rumus"); // a CSV for spreadsheets carries a mark before it, which no reader can tell from
                // the text
            }
            var sent = secretariat().answer(get(BASE + path)).getContentAsByteArray();
            var again = bySecretariat(() -> imports.check(MERAUKE, read(path, sent)));
            assertThat(again.isEmpty()).as(path).isTrue();
            assertThat(again.unchanged()).as(path).isEqualTo(count());
        }
    }

    @Test
    void a_file_is_looked_at_and_confirmed() throws Exception {
        var title = "Dari berkas " + UUID.randomUUID();
        var rows = "Isu,Dimensi,Sebab,Kecamatan\n%s,living,Kemarau,%s\n"
                .formatted(title, districts.getFirst().name());
        var file = new MockMultipartFile("file", "isu.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        var preview = secretariat()
                .answer(multipart(BASE + "/impor").file(file).with(csrf()))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(preview).contains("1 isu akan ditambah");
        var confirm = Visit.found(preview, "action=\"(" + BASE + "/impor/[^\"]+)\"");
        assertThat(secretariat().send(confirm).getStatus()).isEqualTo(302);
        assertThat(secretariat().page(BASE))
                .contains(title, districts.getFirst().name());
    }

    @Test
    void the_form_comes_back_with_its_input_and_every_page_is_whole() throws Exception {
        var title = "<script>alert(1)</script> " + UUID.randomUUID();
        assertThat(secretariat()
                        .send(BASE + "/baru", "title", title, "cause", "Sebab")
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat().page(BASE)).contains("&lt;script&gt;alert", "belum ada");
        var again = secretariat().send(BASE + "/baru", "title", title, "cause", "Yang sudah diketik");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("sudah ada", "Yang sudah diketik");

        var added = added("Dua bahasa");
        secretariat()
                .whole(List.of(
                        BASE,
                        BASE + "/baru",
                        BASE + "/impor",
                        BASE + "/" + added.id(),
                        BASE + "/" + added.id() + "/ubah"));
        assertThat(secretariat()
                        .send(BASE + "/" + added.id() + "/hapus", "version", "1")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void what_another_page_knew_of_it_stands_in_the_form_already() throws Exception {
        assertThat(secretariat().page(BASE + "/baru?title=Forum%20tidak%20aktif&evidence=%3Cb%3ETemuan%202023"))
                .contains("value=\"Forum tidak aktif\"", "&lt;b&gt;Temuan 2023");
    }

    @Test
    void other_systems_write_with_a_version_and_read_how_many_answer() throws Exception {
        var path = "/api/v1/regions/93.01/issues";
        var added = added("Lewat API " + UUID.randomUUID());
        assertThat(secretariat().answer(get(path)).getContentAsString(StandardCharsets.UTF_8))
                .contains(added.id().toString(), "\"initiatives\":0");
        var body = "{\"title\":\"Diubah %s\",\"places\":[\"%s\"]}"
                .formatted(added.id(), districts.getFirst().code());
        var changed = secretariat()
                .answer(put(path + "/" + added.id())
                        .with(csrf())
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
        assertThat(changed.getStatus()).as(changed.getContentAsString()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isEqualTo("\"2\"");
        var bare = secretariat()
                .answer(post(path)
                        .with(csrf())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":\"Baru %s\"}".formatted(UUID.randomUUID())));
        assertThat(bare.getStatus()).as(bare.getContentAsString()).isEqualTo(201);
    }

    private int count() {
        return bySecretariat(
                () -> issues.of(masterplans.current(MERAUKE).orElseThrow()).size());
    }

    private Initiative initiative() {
        return bySecretariat(() -> initiatives.add(MERAUKE, A.outline(agency, "Menjawab")));
    }

    private Issue added(String title) {
        return bySecretariat(() -> edit.add(MERAUKE, statement(title + " " + UUID.randomUUID())));
    }

    private Statement statement(String title) {
        return new Statement(
                title,
                "Kemarau panjang",
                "Warga pesisir",
                "Pengaduan 2022",
                "living",
                new TreeSet<>(List.of(districts.getFirst().code())));
    }

    private Visit secretariat() {
        return new Visit(context, A.secretariat(MERAUKE));
    }

    private static TableFile file(String rows) {
        return read("isu.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private static TableFile read(String name, byte[] content) {
        try {
            return TableFile.read(name, new ByteArrayInputStream(content));
        } catch (IOException fromMemory) {
            throw new AssertionError(fromMemory);
        }
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }

    private <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(MERAUKE), () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
