package id.mandala.overlap.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.overlap.Region;
import id.mandala.overlap.inventory.Application;
import id.mandala.overlap.inventory.Applications;
import id.mandala.overlap.inventory.Status;
import id.mandala.region.Agency;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Bolaang Mongondow Selatan (71.11). */
@Running
class ConstructionsTest {

    private static final RegionCode HERE = RegionCode.of("71.11");
    private static final String BASE = "/kerja/71.11/aplikasi";
    private static final String LIST = BASE + "/pembangunan";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Region region;

    @Autowired
    Applications applications;

    @Autowired
    Constructions constructions;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Agency agency;
    private Visit officer;
    private UUID app;
    private String name;

    @BeforeEach
    void an_agency_builds_an_application() {
        agency = region.agency(HERE, "Dinas " + UUID.randomUUID());
        officer = new Visit(context, A.officer(HERE, agency.id()));
        name = "Antrean " + UUID.randomUUID();
        app = built(name, Status.IN_DEVELOPMENT);
    }

    @Test
    void what_an_officer_writes_in_the_form_stands_in_the_list_with_its_risks() throws Exception {
        assertThat(list()).contains(name, "pembangunannya belum dicatat");
        var form = form();
        form.put("stage", "TESTING");
        form.put("since", ago(70));
        form.put("expectedLive", ago(45));
        form.put("source", "PARTLY");
        form.put("kept", "Git <b>daerah</b>");
        form.put("function", "PASSED");
        form.put("functionOn", ago(3));
        form.put("security", "FAILED");
        form.put("securityOn", ago(2));
        var answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo(LIST);
        assertThat(list())
                .contains(name, "diuji", "lewat 45 hari dari perkiraan berjalan", "70 hari di tahap yang sama")
                .contains("fungsi lulus", "keamanan gagal", "beban belum", "sebagian", "2 risiko", "diuji 1")
                .contains("lebih dari 90 hari dalam pengadaan, 180 hari dibangun, atau 60 hari diuji")
                .doesNotContain("pembangunannya belum dicatat");
        assertThat(officer.page(page())).contains("Git &lt;b&gt;daerah", "value=\"" + ago(45) + "\"");
        assertThat(audited()).isEqualTo(1);
        officer.whole(List.of(LIST, LIST + "?pd=" + agency.id(), page(), BASE, BASE + "/" + app));
    }

    @Test
    void the_worst_stand_first_and_another_agency_is_asked_for_alone() throws Exception {
        var good = built("Baik " + UUID.randomUUID(), Status.IN_DEVELOPMENT);
        assertThat(send(good, form()).getStatus()).isEqualTo(302);
        var late = form();
        late.put("expectedLive", ago(2));
        late.put("contractEnds", ago(1));
        assertThat(send(late).getStatus()).isEqualTo(302);
        assertThat(list().indexOf(name)).isPositive().isLessThan(list().indexOf("Baik "));
        var next = region.agency(HERE, "Badan " + UUID.randomUUID());
        assertThat(officer.page(LIST + "?pd=" + next.id()))
                .contains("tidak sedang membangun aplikasi")
                .doesNotContain(name);
    }

    @Test
    void a_region_that_builds_nothing_is_told_what_to_do() throws Exception {
        var empty = new Visit(context, A.secretariat(RegionCode.of("71.09")));
        assertThat(empty.page("/kerja/71.09/aplikasi/pembangunan"))
                .contains("Belum ada aplikasi yang dibangun", "Buka inventaris aplikasi");
    }

    @Test
    void what_cannot_be_is_told_beside_its_field_and_the_input_is_kept() throws Exception {
        refused("since", "since", "1998-01-01");
        refused("since", "since", ago(-1));
        refused("since", "since", "kemarin");
        refused("stage", "stage", "");
        refused("contractEnds", "contractEnds", ago(31));
        refused("expectedLive", "expectedLive", ago(-4000));
        refused("sourceOn", "sourceOn", ago(-1), "source", "YES", "kept", "Git");
        refused("kept", "source", "YES");
        refused("source", "kept", "Git");
        refused("securityOn", "security", "PASSED");
        refused("securityOn", "security", "PASSED", "securityOn", ago(-1));
        refused("registered", "registered", "-5", "active", "1", "month", "2026-10");
        refused("registered", "registered", "99999999", "active", "1", "month", "2026-10");
        refused("active", "registered", "10", "active", "11", "month", "2026-10");
        refused("active", "registered", "10", "month", "2026-10");
        refused("month", "registered", "10", "active", "1");
        refused("month", "registered", "10", "active", "1", "month", "2099-01");
        assertThat(written()).isFalse();

        assertThat(send(form()).getStatus()).isEqualTo(302);
        refused("since", "stage", "LIVE", "since", ago(31), "version", "1");
    }

    @Test
    void going_live_is_told_to_the_inventory_in_the_same_writing_and_every_stage_is_kept() throws Exception {
        assertThat(send(form()).getStatus()).isEqualTo(302);
        assertThat(status()).isEqualTo(Status.IN_DEVELOPMENT);
        var live = form();
        live.put("stage", "LIVE");
        live.put("since", ago(5));
        live.put("version", "1");
        assertThat(send(live).getStatus()).isEqualTo(302);
        assertThat(status()).isEqualTo(Status.IN_USE);

        live.put("version", "2");
        live.put("builder", "Tim sendiri");
        assertThat(send(live).getStatus()).isEqualTo(302);
        live.put("version", "3");
        live.put("since", ago(4));
        assertThat(send(live).getStatus()).isEqualTo(302);
        assertThat(bySecretariat(() -> constructions.steps(HERE, app)))
                .as("one for each stage and each day corrected, none for another builder")
                .extracting(it -> it.stage() + " " + it.since())
                .containsExactly("LIVE " + ago(4), "LIVE " + ago(5), "BUILDING " + ago(30));
        assertThatThrownBy(() -> bySecretariat(
                        () -> jdbc.sql("delete from overlap.construction_stage").update()))
                .isInstanceOf(DataAccessException.class);

        region.write(
                HERE,
                "update overlap.application set status = 'IN_DEVELOPMENT' where region_code = :region and id = :id",
                Map.of("id", app));
        assertThat(list()).contains("keadaan di inventaris tidak cocok dengan tahapnya");
        live.put("version", "4");
        assertThat(send(live).getStatus()).isEqualTo(302);
        assertThat(status()).isEqualTo(Status.IN_USE);
    }

    @Test
    void what_is_retired_is_followed_no_more() throws Exception {
        region.write(HERE, """
                update overlap.application set status = 'RETIRED', retired_reason = 'Diganti'
                where region_code = :region and id = :id
                """, Map.of("id", app));
        assertThat(officer.page(page())).contains("sudah dipensiunkan").doesNotContain("name=\"stage\"");
        assertThat(send(form()).getContentAsString(StandardCharsets.UTF_8)).contains("Aktifkan dulu aplikasinya");
        assertThat(status()).isEqualTo(Status.RETIRED);
        assertThat(list()).doesNotContain(name);
    }

    @Test
    void the_agency_and_the_secretariat_write_others_of_the_region_read_and_nobody_else() throws Exception {
        assertThat(send(form()).getStatus()).isEqualTo(302);
        var stranger = new Visit(
                context,
                A.officer(
                        HERE, region.agency(HERE, "Badan " + UUID.randomUUID()).id()));
        assertThat(stranger.page(page())).contains("Kontrak berakhir").doesNotContain("name=\"stage\"");
        stranger.whole(List.of(page(), LIST));
        var again = form();
        again.put("version", "1");
        assertThat(stranger.send(page(), fields(again)).getStatus()).isEqualTo(403);
        assertThat(new Visit(context, A.secretariat(HERE))
                        .send(page(), fields(again))
                        .getStatus())
                .isEqualTo(302);

        var neighbour = new Visit(context, A.secretariat(RegionCode.of("71.09")));
        assertThat(neighbour.answer(get(LIST)).getStatus()).isEqualTo(403);
        assertThat(neighbour.answer(get(page())).getStatus()).isEqualTo(403);
        region.write(
                HERE,
                "update overlap.application set published = true where region_code = :region and id = :id",
                Map.of("id", app));
        assertThat(neighbour.send(page(), fields(again)).getStatus()).isEqualTo(403);
        assertThat(as(A.secretariat(RegionCode.of("71.09")), () -> constructions.of(HERE)))
                .isEmpty();
    }

    @Test
    void of_two_who_write_at_once_one_is_told_that_the_other_was_faster() throws Exception {
        for (int version = 0; version < 4; version++) {
            var together = new CyclicBarrier(2);
            var form = form();
            form.put("version", String.valueOf(version));
            try (var two = Executors.newFixedThreadPool(2)) {
                var codes = new ArrayList<Integer>();
                var sent = two.invokeAll(List.<Callable<Integer>>of(
                        () -> sent(together, form, "Tim satu"), () -> sent(together, form, "Tim dua")));
                for (var it : sent) {
                    codes.add(it.get());
                }
                assertThat(codes).as("version %s", version).containsExactlyInAnyOrder(302, 409);
            }
        }
        assertThat(bySecretariat(() -> constructions.steps(HERE, app))).hasSize(1);
    }

    @Test
    void the_page_of_the_initiative_leads_there_and_back() throws Exception {
        var initiative = region.initiative(agency, "Layanan cepat", "Warga antre dari rumah.");
        var own = region.application(agency, "Loket " + UUID.randomUUID(), "Antrean", initiative.id());
        var plan = "/kerja/71.11/masterplan/" + initiative.id();
        assertThat(officer.page(plan)).doesNotContain("id=\"pembangunan\"");
        assertThat(send(own, form()).getStatus()).isEqualTo(302);
        assertThat(officer.page(plan))
                .contains("id=\"pembangunan\"", BASE + "/" + own + "/pembangunan", "dibangun sejak");
        assertThat(officer.page(BASE + "/" + own + "/pembangunan")).contains("href=\"" + plan + "\"", "Layanan cepat");
        assertThat(officer.page(BASE + "/" + own)).contains(BASE + "/" + own + "/pembangunan");
        assertThat(officer.page(BASE)).contains("href=\"" + LIST + "\"");
        officer.whole(List.of(plan));
    }

    private int sent(CyclicBarrier together, Map<String, String> form, String builder) throws Exception {
        var mine = new HashMap<>(form);
        mine.put("builder", builder);
        together.await();
        return send(mine).getStatus();
    }

    private void refused(String field, String... changed) throws Exception {
        var form = form();
        for (int i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        form.put("builder", "Penyedia Sabar");
        var answer = send(form);
        var shown = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(shown).isEqualTo(422);
        assertThat(shown).contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"", "Penyedia Sabar");
        assertThat(shown).doesNotContain("??");
    }

    /** Being built for thirty days, nothing wrong. */
    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("stage", "BUILDING");
        form.put("since", ago(30));
        form.put("source", "NO");
        form.put("rights", "UNKNOWN");
        List.of("function", "security", "load").forEach(it -> form.put(it, "NOT_DONE"));
        form.put("version", "0");
        return form;
    }

    private MockHttpServletResponse send(Map<String, String> form) throws Exception {
        return send(app, form);
    }

    private MockHttpServletResponse send(UUID to, Map<String, String> form) throws Exception {
        return officer.send(BASE + "/" + to + "/pembangunan", fields(form));
    }

    private static String[] fields(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(it -> List.of(it.getKey(), it.getValue()).stream())
                .toArray(String[]::new);
    }

    private String page() {
        return BASE + "/" + app + "/pembangunan";
    }

    private String list() throws Exception {
        return officer.page(LIST + "?pd=" + agency.id());
    }

    private String ago(int days) {
        return today.date().minusDays(days).toString();
    }

    private UUID built(String called, Status status) {
        var id = region.application(agency, called, "Mengatur antrean", null);
        region.write(
                HERE,
                "update overlap.application set status = :status where region_code = :region and id = :id",
                Map.of("id", id, "status", status.name()));
        return id;
    }

    private Status status() {
        return bySecretariat(() -> applications
                .find(HERE, app)
                .map(Application::facts)
                .orElseThrow()
                .status());
    }

    private boolean written() {
        return bySecretariat(() -> constructions.find(HERE, app)).isPresent();
    }

    private int audited() {
        return bySecretariat(() -> jdbc.sql("""
                        select count(*) from audit.entry where region_code = :region and action = 'overlap.construction-written'
                            and subject = :id
                        """)
                .param("region", HERE.value())
                .param("id", app.toString())
                .query(Integer.class)
                .single());
    }

    private <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(HERE), deed);
    }

    private <T> T as(Actor actor, Supplier<T> deed) {
        return Objects.requireNonNull(
                Actors.as(actor, () -> new TransactionTemplate(transactions).execute(_ -> deed.get())));
    }
}
