package id.mandala.overlap.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Bengkulu Selatan (17.01); 17.02 is the neighbour. */
@Running
class ApplicationsTest {

    private static final RegionCode HERE = RegionCode.of("17.01");
    private static final RegionCode NEXT = RegionCode.of("17.02");
    private static final String BASE = "/kerja/17.01/aplikasi";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditApplications edit;

    @Autowired
    Applications applications;

    @Autowired
    Inventory inventory;

    @Autowired
    InventoryNews news;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID agency;
    private UUID other;
    private String agencyName;

    @BeforeEach
    void there_are_two_agencies() {
        agencyName = "Dinas " + UUID.randomUUID();
        agency = agency(agencyName);
        other = agency("Badan " + UUID.randomUUID());
    }

    @Test
    void an_application_is_written_down_read_again_and_changed() {
        var wanted = whole("Antrean " + UUID.randomUUID());
        var added = bySecretariat(() -> edit.add(HERE, wanted));
        assertThat(bySecretariat(() -> applications.find(HERE, added.id())))
                .map(Application::facts)
                .hasValue(wanted);
        var renamed = whole("Antrean baru " + UUID.randomUUID());
        var changed = as(A.planner(HERE), () -> edit.change(HERE, added.id(), new Version(1), renamed));
        assertThat(changed.facts()).isEqualTo(renamed);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(bySecretariat(() -> edit.change(HERE, added.id(), new Version(1), renamed))
                        .version())
                .as("the same again changes nothing")
                .isEqualTo(2);
    }

    @Test
    void who_is_late_is_told_which_fields_differ() {
        var added = added(Status.IN_USE, today.date());
        var name = added.facts().name();
        bySecretariat(() -> edit.change(HERE, added.id(), new Version(1), named(name + " a")));
        var stale = catchThrowableOfType(
                StaleVersion.class,
                () -> bySecretariat(() -> edit.change(HERE, added.id(), new Version(1), named(name + " b"))));
        assertThat(stale.differences())
                .extracting(StaleVersion.Difference::label)
                .contains("overlap.inventory.name");
    }

    @Test
    void an_officer_edits_those_of_the_own_agency_and_no_other() throws Exception {
        var officer = A.officer(HERE, agency);
        var mine = as(officer, () -> edit.add(HERE, named("Milik dinas " + UUID.randomUUID())));
        assertThat(as(officer, () -> edit.retire(HERE, mine.id(), new Version(1), "Diganti"))
                        .facts()
                        .status())
                .isEqualTo(Status.RETIRED);

        var stranger = A.officer(HERE, other);
        assertThat(as(stranger, () -> applications.find(HERE, mine.id()))).isPresent();
        assertThatThrownBy(() -> as(stranger, () -> edit.change(HERE, mine.id(), new Version(2), named("Curian"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(stranger, () -> edit.add(HERE, named("Titipan"))))
                .isInstanceOf(NotAllowed.class);
        var visit = new Visit(context, stranger);
        assertThat(visit.answer(get(BASE + "/" + mine.id() + "/ubah")).getStatus())
                .isEqualTo(403);
        assertThat(visit.answer(get(BASE + "/" + mine.id() + "/pensiun")).getStatus())
                .isEqualTo(403);
        assertThat(visit.answer(get(BASE + "/impor")).getStatus()).isEqualTo(403);
        assertThat(visit.page(BASE)).contains(mine.facts().name()).doesNotContain(BASE + "/impor");
    }

    @Test
    void another_region_sees_what_is_published_and_nothing_else_and_writes_nothing() {
        var hidden = added(Status.IN_USE, today.date());
        var shown = added(Status.IN_USE, today.date());
        assertThat(bySecretariat(() -> edit.publish(HERE, Optional.of(shown.id()))))
                .isEqualTo(1);
        var neighbour = A.secretariat(NEXT);
        assertThat(as(neighbour, () -> applications.find(HERE, hidden.id()))).isEmpty();
        assertThat(as(neighbour, () -> applications.find(HERE, shown.id()))).isPresent();
        assertThat(as(neighbour, () -> applications.visible()))
                .extracting(Application::id)
                .contains(shown.id())
                .doesNotContain(hidden.id());
        assertThat(bySecretariat(() -> applications.visible()))
                .extracting(Application::id)
                .contains(shown.id(), hidden.id());
        assertThat(as(neighbour, () -> applications.hold(HERE, shown.id()))).isEmpty();
        assertThat(as(
                        neighbour,
                        () -> jdbc.sql("update overlap.application set name = 'x' where region_code = '17.01'")
                                .update()))
                .isZero();
        assertThatThrownBy(() -> as(neighbour, () -> edit.add(HERE, named("Selundupan"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(A.planner(HERE), () -> edit.publish(HERE, Optional.empty())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void retiring_keeps_the_reason_and_the_day_and_is_done_once() {
        var added = added(Status.IN_USE, today.date().minusMonths(30));
        assertThat(refusal(() -> bySecretariat(() -> edit.retire(HERE, added.id(), new Version(1), " "))))
                .isEqualTo("overlap.retired-reason");
        var retired = bySecretariat(() -> edit.retire(HERE, added.id(), new Version(1), "Digantikan SRIKANDI"));
        assertThat(retired.facts().retirement()).isEqualTo(new Retirement(today.date(), "Digantikan SRIKANDI"));
        assertThat(retired.idleOn(today.date())).isEmpty();
        assertThat(refusal(() -> bySecretariat(() -> edit.retire(HERE, added.id(), new Version(2), "Lagi"))))
                .isEqualTo("overlap.already-retired");
    }

    @Test
    void the_list_counts_as_idle_what_the_rule_does_and_sums_what_they_cost() throws Exception {
        added(Status.IN_USE, today.date());
        added(Status.IN_USE, today.date().minusMonths(12));
        var idle = added(Status.IN_USE, today.date().minusMonths(12).minusDays(1));
        var called = added(Status.IDLE, null);
        var unknown = added(Status.IN_USE, null);
        var sums = bySecretariat(() -> inventory.totals(HERE, Set.of(agency)));
        assertThat(sums.count()).isEqualTo(5);
        assertThat(sums.idle()).isEqualTo(2);
        assertThat(sums.idleCost()).isEqualTo(48_000_000);
        assertThat(sums.lastUseUnknown()).isEqualTo(1);
        assertThat(bySecretariat(() -> applications.all(HERE)).stream()
                        .filter(it -> it.facts().agency().equals(agency)
                                && it.idleOn(today.date()).isPresent()))
                .as("SQL and rule agree")
                .extracting(Application::id)
                .containsExactlyInAnyOrder(idle.id(), called.id());

        var officer = A.officer(HERE, agency);
        var page = new Visit(context, officer).page(BASE + "?keadaan=IDLE&pd=" + agency);
        assertThat(page)
                .contains(idle.facts().name(), called.facts().name(), "12 bulan lalu", "Rp\u00a048\u00a0jt")
                .contains(BASE + "/" + idle.id() + "/pensiun")
                .doesNotContain(unknown.facts().name());
        assertThat(as(officer, () -> news.of(HERE)))
                .extracting(it -> it.words(), it -> it.about().getFirst())
                .containsExactly(tuple("overlap.inventory.news.idle-cost", 2));
        assertThat(as(A.officer(HERE, other), () -> news.of(HERE))).isEmpty();
    }

    @Test
    void the_form_comes_back_with_its_input_and_every_page_is_whole() throws Exception {
        var name = "<script>alert(1)</script> " + UUID.randomUUID();
        String[] form = {
            "name",
            name,
            "agency",
            agency.toString(),
            "licence",
            "OWN_CODE",
            "status",
            "IN_USE",
            "platforms",
            "WEB",
            "yearlyCost",
            "24.000.000",
            "lastUsed",
            "2024-05-03",
            "function",
            "Menerima pengaduan warga"
        };
        assertThat(secretariat().send(BASE + "/baru", form).getStatus()).isEqualTo(302);
        assertThat(secretariat().page(BASE + "?pd=" + agency)).contains("&lt;script&gt;alert", "3 Mei 2024");
        var again = secretariat().send(BASE + "/baru", form);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("sudah mencatat aplikasi", "24.000.000");
        form[form.length - 3] = "2099-01-01";
        assertThat(secretariat().send(BASE + "/baru", form).getContentAsString(StandardCharsets.UTF_8))
                .contains("hari yang sudah lewat");

        var added = added(Status.IN_USE, today.date());
        secretariat()
                .whole(List.of(
                        BASE,
                        BASE + "?q=" + added.facts().name().replace(" ", "%20"),
                        BASE + "?keadaan=RETIRED&urut=COST",
                        BASE + "/baru",
                        BASE + "/impor",
                        BASE + "/" + added.id(),
                        BASE + "/" + added.id() + "/ubah",
                        BASE + "/" + added.id() + "/pensiun"));
        assertThat(secretariat()
                        .send(BASE + "/" + added.id() + "/pensiun", "version", "1", "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(secretariat()
                        .send(BASE + "/" + added.id() + "/pensiun", "version", "1", "reason", "Sudah diganti")
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat().page(BASE + "/" + added.id())).contains("Sudah diganti", "dipensiunkan");
        secretariat().whole(List.of(BASE + "/" + added.id(), BASE + "/" + added.id() + "/ubah"));
        assertThat(secretariat().send(BASE + "/" + added.id() + "/terbit").getStatus())
                .isEqualTo(302);
        assertThat(bySecretariat(() -> applications.find(HERE, added.id())))
                .hasValueSatisfying(it -> assertThat(it.published()).isTrue());
    }

    @Test
    void a_file_is_looked_at_and_confirmed() throws Exception {
        var name = "Dari berkas " + UUID.randomUUID();
        var rows = "Perangkat daerah,Nama aplikasi,Status\n%s,%s,dipakai\n".formatted(agencyName, name);
        var file = new MockMultipartFile("file", "aplikasi.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        var preview = secretariat()
                .answer(multipart(BASE + "/impor").file(file).with(csrf()))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(preview).contains("1 aplikasi akan ditambah", name);
        assertThat(secretariat().page(BASE)).doesNotContain(name);
        var confirm = Visit.found(preview, "action=\"(" + BASE + "/impor/[^\"]+)\"");
        assertThat(secretariat().send(confirm).getStatus()).isEqualTo(302);
        assertThat(secretariat().page(BASE + "?pd=" + agency)).contains(name);
    }

    @Test
    void other_systems_read_page_by_page() throws Exception {
        var added = added(Status.IDLE, null);
        added(Status.IN_USE, null);
        var path = "/api/v1/regions/17.01/applications";
        assertThat(secretariat().answer(get(path + "?limit=1")).getContentAsString(StandardCharsets.UTF_8))
                .contains("\"next\":\"");
        var one = secretariat().answer(get(path + "/" + added.id()));
        assertThat(one.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(one.getContentAsString(StandardCharsets.UTF_8)).contains("\"yearlyCost\":\"24000000\"");
        assertThat(new Visit(context, A.secretariat(NEXT)).answer(get(path)).getStatus())
                .isEqualTo(403);
    }

    private UUID agency(String name) {
        return bySecretariat(
                () -> A.agency(jdbc, transactions, agencies, HERE, name).id());
    }

    private Application added(Status status, @Nullable LocalDate lastUsed) {
        return bySecretariat(() -> edit.add(HERE, facts("Aplikasi " + UUID.randomUUID(), status, lastUsed)));
    }

    private ApplicationFacts named(String name) {
        return facts(name, Status.IN_USE, today.date());
    }

    private ApplicationFacts whole(String name) {
        return facts(name, Status.IN_USE, today.date());
    }

    private ApplicationFacts facts(String name, Status status, @Nullable LocalDate lastUsed) {
        return new ApplicationFacts(
                agency,
                name,
                "Mengatur antrean loket",
                "Warga dan petugas loket",
                "Nomor antrean",
                new TreeSet<>(List.of(Platform.WEB, Platform.ANDROID)),
                Licence.OWN_CODE,
                status,
                lastUsed,
                new Rupiah(24_000_000),
                null,
                null);
    }

    private Visit secretariat() {
        return new Visit(context, A.secretariat(HERE));
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }

    private <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(HERE), deed);
    }

    private <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }
}
