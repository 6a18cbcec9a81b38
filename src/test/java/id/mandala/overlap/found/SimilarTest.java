package id.mandala.overlap.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Visit;
import id.mandala.overlap.Region;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.engine.Item;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Kotawaringin Barat (62.01); 62.02 is the neighbour. */
@Running
class SimilarTest {

    private static final RegionCode HERE = RegionCode.of("62.01");
    private static final RegionCode NEXT = RegionCode.of("62.02");
    private static final String PAGE = "/kerja/62.01/tumpang-tindih/mirip";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Region region;

    @Autowired
    LookUp lookUp;

    @Autowired
    Things things;

    private Agency health;
    private Agency digital;

    @BeforeEach
    void there_are_two_agencies() {
        health = region.agency(HERE, "Dinas Kesehatan " + UUID.randomUUID());
        digital = region.agency(HERE, "Dinas Kominfo " + UUID.randomUUID());
    }

    @Test
    void what_another_agency_of_the_region_plans_is_found_in_other_words_before_anything_is_saved() throws Exception {
        var own = region.initiative(health, "Antrean daring puskesmas " + mark(), "Pasien mengambil nomor dari rumah.");
        var found = ask(digital, "Pendaftaran berobat lewat ponsel", "Nomor antrean puskesmas diambil dari rumah", "");
        assertThat(found).contains("Di daerah ini", own.outline().name(), health.name(), "Inisiatif", "mirip");
        assertThat(found).contains("/kerja/62.01/masterplan/" + own.id(), "sama-sama:");
        assertThat(found).as("what is not saved cannot be put beside it").doesNotContain("/banding?");
        var edited = ask(digital, "Pendaftaran berobat", "antrean puskesmas", "INITIATIVE:" + UUID.randomUUID());
        assertThat(edited).contains("/banding?item=INITIATIVE:", "&amp;item=INITIATIVE:" + own.id());
    }

    @Test
    void applications_of_the_inventory_are_found_too() throws Exception {
        var id = region.application(health, "SiDonor " + mark(), "Mencari pendonor darah menurut golongan darah", null);
        assertThat(ask(digital, "Aplikasi pendonor darah", "Keluarga pasien mencari pendonor darah", ""))
                .contains("/kerja/62.01/aplikasi/" + id, "Aplikasi · " + health.name());
    }

    @Test
    void what_is_being_edited_is_left_out_and_so_is_its_application() {
        var name = "Jadwal kapal penyeberangan " + mark();
        var text = "Warga melihat jadwal kapal penyeberangan dan memesan tiket.";
        var own = region.initiative(health, name, text);
        var written = region.application(health, name, text, own.id());
        var other = region.application(digital, "Tiket " + name, text, null);
        assertThat(refs(glance(own)))
                .contains(new ItemRef(ItemKind.APPLICATION, other))
                .doesNotContain(ref(own), new ItemRef(ItemKind.APPLICATION, written));
    }

    @Test
    void what_the_secretariat_judged_to_be_something_else_is_not_told_again() {
        var one = region.initiative(health, "Bank sampah kelurahan " + mark(), "Warga menabung sampah terpilah.");
        var other = region.initiative(digital, "Tabungan sampah warga " + mark(), "Sampah terpilah ditabung warga.");
        assertThat(refs(glance(one))).contains(ref(other));
        var pair = new ItemRef.Pair(ref(one), ref(other));
        region.write(
                HERE, """
                insert into overlap.judgement (region_code, one_kind, one_id, one_agency, one_text, other_kind, other_id,
                    other_agency, other_text, label, counts)
                values (:region, 'INITIATIVE', :one, '', '', 'INITIATIVE', :other, '', '', 'NOT_THE_SAME', true)
                """, Map.of("one", pair.one().id(), "other", pair.other().id()));
        assertThat(refs(glance(one))).doesNotContain(ref(other));
    }

    @Test
    void of_other_regions_only_what_is_published_is_found_and_that_once_it_is_read() {
        var clock = Clock.systemUTC();
        var there = region.agency(NEXT, "Dinas Perikanan " + UUID.randomUUID());
        var name = "Lelang ikan pelabuhan " + mark();
        var text = "Nelayan melelang ikan di pelabuhan secara daring.";
        var secret = region.initiative(there, name, text);
        var item = new Item("", HERE.value(), health.name(), name, text, Set.of());
        Actors.as(A.officer(HERE, health.id()), () -> {
            var first = new Resembling(new Shelves(things, clock)).to(HERE, item, _ -> true, Duration.ofSeconds(20));
            assertThat(first.elsewhere().orElseThrow())
                    .extracting(Lookalike::ref)
                    .doesNotContain(ref(secret));
            assertThat(first.near()).extracting(Lookalike::ref).doesNotContain(ref(secret));
        });
        region.publish(secret);
        Actors.as(A.officer(HERE, health.id()), () -> {
            var resembling = new Resembling(new Shelves(things, clock));
            assertThat(resembling.to(HERE, item, _ -> true, Duration.ZERO).elsewhere())
                    .as("while it is read for the first time")
                    .isEmpty();
            var read = resembling
                    .to(HERE, item, _ -> true, Duration.ofSeconds(20))
                    .elsewhere()
                    .orElseThrow();
            assertThat(read)
                    .filteredOn(it -> it.ref().equals(ref(secret)))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.region()).isEqualTo(NEXT);
                        assertThat(it.regionName()).contains("Kotawaringin");
                        assertThat(it.isPublicProgramme()).isTrue();
                    });
        });
    }

    @Test
    void national_applications_are_told_with_who_gives_them() throws Exception {
        assertThat(ask(digital, "Kanal pengaduan masyarakat", "Warga mengirim pengaduan layanan publik", ""))
                .contains("Aplikasi nasional yang sudah tersedia", "SP4N-LAPOR");
    }

    @Test
    void a_long_text_is_read_as_far_as_a_form_may_save_it_and_an_empty_one_asks_for_words() throws Exception {
        assertThat(ask(digital, "Antrean ".repeat(2000), "pasien puskesmas ".repeat(20_000), ""))
                .contains("lookalikes");
        assertThat(ask(digital, " ", "", "")).contains("Tulis nama atau uraian").doesNotContain("lookalikes");
        assertThat(ask(digital, "<script>alert(1)</script>", "?!…", "nonsense")).doesNotContain("<script>alert");
    }

    @Test
    void nothing_alike_is_told_in_one_quiet_line() throws Exception {
        assertThat(ask(digital, "Zxqw vbnm", "", ""))
                .contains("Tidak ada yang mirip di daerah ini.")
                .doesNotContain("<li");
    }

    @Test
    void only_those_who_write_initiatives_here_may_ask() throws Exception {
        for (var actor :
                List.of(person(Role.REGENT, HERE), person(Role.SECRETARIAT, NEXT), person(Role.COUNCIL_MEMBER, HERE))) {
            var answer = new Visit(context, actor)
                    .answer(get(PAGE).param("name", "Antrean").header("X-Part", "found"));
            assertThat(answer.getStatus()).as(actor.name()).isEqualTo(403);
        }
        new Visit(context, A.officer(HERE, health.id()))
                .whole(List.of(PAGE, PAGE + "?name=Antrean&lead=x&area=living/health"));
        new Visit(context, A.planner(HERE)).whole(List.of(PAGE));
    }

    @Test
    void the_forms_carry_the_part_and_a_draft_shows_the_same_without_any_script() throws Exception {
        var officer = new Visit(context, A.officer(HERE, digital.id()));
        var other = region.initiative(health, "Peta sekolah dasar " + mark(), "Orang tua melihat letak sekolah dasar.");
        var own = region.initiative(digital, "Letak sekolah dasar " + mark(), "Peta sekolah dasar untuk orang tua.");
        assertThat(officer.page("/kerja/62.01/masterplan/baru"))
                .contains("data-similar=\"" + PAGE + "\"", "/js/similar.js")
                .doesNotContain("data-self");
        assertThat(officer.page("/kerja/62.01/masterplan/" + own.id() + "/ubah"))
                .contains("data-self=\"INITIATIVE:" + own.id() + "\"");
        assertThat(officer.page("/kerja/62.01/aplikasi/baru")).contains("data-text=\"function users data\"");
        assertThat(officer.page("/kerja/62.01/masterplan/" + own.id()))
                .contains("Yang mirip", other.outline().name(), "banding?item=INITIATIVE:" + own.id());
        region.publish(own);
        assertThat(officer.page("/kerja/62.01/masterplan/" + own.id())).doesNotContain("Yang mirip");
    }

    private String ask(Agency agency, String name, String description, String except) throws Exception {
        var answer = new Visit(context, A.officer(HERE, agency.id()))
                .answer(get(PAGE)
                        .param("name", name)
                        .param("description", description)
                        .param("lead", agency.id().toString())
                        .param("except", except)
                        .header("X-Part", "found"));
        assertThat(answer.getStatus()).isEqualTo(200);
        var html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<html", "??");
        return html;
    }

    private Lookalikes glance(Initiative initiative) {
        return Actors.as(A.secretariat(HERE), () -> lookUp.glance(initiative));
    }

    private static List<ItemRef> refs(Lookalikes found) {
        return found.near().stream().map(Lookalike::ref).toList();
    }

    private static ItemRef ref(Initiative it) {
        return new ItemRef(ItemKind.INITIATIVE, it.id());
    }

    private static Actor person(Role role, RegionCode region) {
        return new Actor(
                Optional.of(UUID.randomUUID()), role.name(), List.of(new Actor.Grant(role, region, Optional.empty())));
    }

    /** Tells the names of one test from those of another. */
    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
    }
}
