package id.mandala.overlap.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in regencies of Sulawesi Tenggara (74), one a test. */
@Running
class SurveysTest {

    private static final List<String> REGIONS =
            List.of("74.01", "74.02", "74.03", "74.04", "74.05", "74.06", "74.07", "74.08");
    private static int used;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TakeSurvey survey;

    @Autowired
    Surveys surveys;

    @Autowired
    FoundDesk desk;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private RegionCode region;
    private UUID health;
    private UUID digital;

    @BeforeEach
    void a_regency_of_its_own() {
        region = RegionCode.of(REGIONS.get(used++));
        bySecretariat(() -> edit.begin(region, "Masterplan", new Span(2022, 2026)));
        health = agency("Dinas Kesehatan");
        digital = agency("Dinas Komunikasi dan Informatika");
    }

    @Test
    void two_agencies_with_one_purpose_in_other_words_make_a_group_and_one_alone_makes_none() {
        var one = planned(digital, "Kanal pengaduan warga", "Warga menyampaikan pengaduan layanan lewat gawai.");
        var other = planned(health, "Aplikasi keluhan masyarakat", "Menampung keluhan masyarakat tentang pelayanan.");
        planned(health, "Vaksinasi ternak", "Petugas mendatangi kandang peternak.");
        take();
        var lines = lines(FoundQuestion.ANY);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().things()).extracting(Thing::ref).containsExactlyInAnyOrder(one, other);
        assertThat(lines.getFirst().title()).isEqualToIgnoringCase("pengaduan masyarakat");
    }

    @Test
    void office_housekeeping_is_no_overlap_though_every_word_is_the_same() {
        planned(digital, "Rehabilitasi gedung kantor", "");
        planned(health, "Rehabilitasi gedung kantor", "");
        take();
        assertThat(lines(FoundQuestion.ANY)).isEmpty();
    }

    @Test
    void what_was_judged_to_be_different_does_not_come_back() throws Exception {
        var one = planned(digital, "Kanal pengaduan warga", "Warga menyampaikan pengaduan layanan.");
        var other = planned(health, "Aplikasi keluhan masyarakat", "Menampung keluhan masyarakat.");
        take();
        assertThat(lines(FoundQuestion.ANY)).hasSize(1);
        new Visit(context, A.secretariat(region))
                .send(
                        "/kerja/" + region + "/tumpang-tindih/penilaian",
                        "item",
                        one.toString(),
                        "item",
                        other.toString(),
                        "label",
                        "NOT_THE_SAME",
                        "words",
                        "Satu untuk rumah sakit saja");
        assertThat(lines(FoundQuestion.ANY)).as("judged since").isEmpty();
        assertThat(lines(new FoundQuestion(null, null, "JUDGED"))).hasSize(1);
        take();
        assertThat(lines(new FoundQuestion(null, null, "JUDGED")))
                .as("searched again")
                .isEmpty();
    }

    @Test
    void a_local_application_is_told_of_the_national_one_that_does_the_same() {
        planned(
                digital,
                "Aplikasi surat menyurat elektronik",
                "Aplikasi tata naskah dinas elektronik untuk disposisi.");
        take();
        var lines = lines(new FoundQuestion("USE_SHARED", null, null));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().shared())
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("SRIKANDI"));
    }

    @Test
    void a_list_says_when_something_was_written_since() {
        planned(digital, "Kanal pengaduan warga", "");
        take();
        assertThat(state().isOld()).isFalse();
        planned(health, "Aplikasi keluhan masyarakat", "");
        assertThat(state().isOld()).isTrue();
    }

    @Test
    void one_search_runs_at_a_time_and_a_cancelled_one_leaves_the_earlier_result() {
        planned(digital, "Kanal pengaduan warga", "");
        planned(health, "Aplikasi keluhan masyarakat", "");
        take();
        var running = bySecretariat(() -> surveys.begin(region, "")).orElseThrow();
        assertThat(bySecretariat(() -> surveys.begin(region, "")))
                .as("a second")
                .isEmpty();
        assertThat(state().isRunning()).isTrue();
        bySecretariat(() -> {
            survey.cancel(region);
            return "";
        });
        assertThat(bySecretariat(() -> surveys.goOn(region, running, 2, 1)))
                .as("goes on")
                .isFalse();
        bySecretariat(() -> {
            surveys.finish(region, running, 2, List.of());
            return "";
        });
        assertThat(lines(FoundQuestion.ANY)).as("the earlier result").hasSize(1);
    }

    @Test
    void only_the_secretariat_searches_and_nobody_of_another_region_reads_a_thing() throws Exception {
        planned(digital, "Kanal pengaduan warga", "");
        planned(health, "Aplikasi keluhan masyarakat", "");
        take();
        assertThatThrownBy(() -> as(A.officer(region, health), () -> {
                    survey.take(region);
                    return "";
                }))
                .isInstanceOf(NotAllowed.class);
        var stranger = RegionCode.of("74.09");
        assertThat(as(A.secretariat(stranger), () -> surveys.newest(region))).isEmpty();
        assertThat(new Visit(context, A.officer(region, health)).page("/kerja/" + region + "/tumpang-tindih"))
                .contains("Kanal pengaduan warga")
                .doesNotContain("/pencarian");
    }

    @Test
    void two_things_are_read_side_by_side_with_what_they_share_marked() throws Exception {
        var one = planned(digital, "Kanal pengaduan warga", "Warga menyampaikan pengaduan layanan.");
        var other = planned(health, "Aplikasi keluhan masyarakat", "Menampung keluhan masyarakat atas layanan.");
        var page = new Visit(context, A.secretariat(region))
                .page("/kerja/" + region + "/tumpang-tindih/banding?item=" + one + "&item=" + other);
        assertThat(page)
                .contains("pengaduan ≈ keluhan masyarakat")
                .contains("<mark class=\"same\">layanan</mark>")
                .contains("kasus/baru?item=" + one + "&amp;item=" + other);
    }

    private void take() {
        bySecretariat(() -> {
            survey.takeNow(region);
            return "";
        });
    }

    private SurveyState state() {
        return bySecretariat(() -> desk.state(region));
    }

    private List<FoundLine> lines(FoundQuestion question) {
        return bySecretariat(() -> {
            var state = desk.state(region);
            assertThat(state.done()).isPresent();
            return desk.asked(region, desk.lines(state), question);
        });
    }

    private ItemRef planned(UUID lead, String name, String description) {
        return bySecretariat(() -> {
            var outline = new Outline(
                    null,
                    name,
                    description,
                    "governance",
                    "public_service",
                    null,
                    lead,
                    Set.of(),
                    new Span(2022, 2026));
            return new ItemRef(ItemKind.INITIATIVE, edit.add(region, outline).id());
        });
    }

    private UUID agency(String name) {
        return bySecretariat(
                () -> A.agency(jdbc, transactions, agencies, region, name).id());
    }

    private <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(region), deed);
    }

    private <T> T as(Actor actor, Supplier<T> deed) {
        return Objects.requireNonNull(
                Actors.as(actor, () -> new TransactionTemplate(transactions).execute(_ -> deed.get())));
    }
}
