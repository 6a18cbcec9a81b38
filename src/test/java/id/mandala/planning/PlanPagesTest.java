package id.mandala.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.SignedIn;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The pages as a planner meets them. Works in Kabupaten Barito Kuala (63.04) and Kabupaten Tapin (63.05). */
@Running
class PlanPagesTest {

    private static final RegionCode HERE = RegionCode.of("63.04");
    private static final RegionCode MAPPED = RegionCode.of("63.05");
    private static final String BASE = "/kerja/63.04/rencana";

    /** As an office writes them, not as we call them. */
    private static final String FOREIGN = """
            Jenjang Kinerja;Nomenklatur;Bunyi;Pelaksana;Ukuran Kinerja;Sat;Capaian 2020;T-1;Rp-1
            Misi;1;Melayani <b>warga</b>;;;;;;
            Tujuan;1.1;Layanan mudah;;Indeks kepuasan;indeks;81.5;82;
            Sasaran;1.1.1;Layanan daring;;;;;;
            Program;2.16.03;Aplikasi Informatika;Dinas Kominfo;;;;;1500000000
            """;

    private record Person(Actor actor) implements SignedIn {}

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditPlans edit;

    @Autowired
    EditNodes editNodes;

    @Autowired
    MediumTermPlans plans;

    @Autowired
    PlanNodes nodes;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private MockMvc web;

    @BeforeEach
    void there_are_agencies() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        for (var region : new RegionCode[] {HERE, MAPPED}) {
            Actors.as(A.planner(region), () -> {
                if (agencies.all(region).isEmpty()) {
                    A.agency(jdbc, transactions, agencies, region, "Dinas Kominfo", LocalDate.MAX);
                }
            });
        }
    }

    @Test
    void a_file_of_any_titles_is_mapped_looked_at_confirmed_read_and_its_titles_remembered() throws Exception {
        var plan = Actors.as(A.planner(MAPPED), () -> edit.begin(MAPPED, A.plan(2021, 2026)));
        var base = "/kerja/63.05/rencana/" + plan.id();

        var mapping = Objects.requireNonNull(send(MAPPED, base, FOREIGN).getRedirectedUrl());
        var asked = asked(MAPPED, get(mapping)).getContentAsString();
        assertThat(asked).contains("Jenjang Kinerja", "Capaian 2020", "Yang dikenali sudah dipilihkan");

        var nothing = asked(MAPPED, post(mapping).with(csrf()));
        assertThat(nothing.getStatus()).isEqualTo(422);
        var preview = asked(
                        MAPPED,
                        post(mapping)
                                .with(csrf())
                                .param("column-level", "0")
                                .param("column-code", "1")
                                .param("column-text", "2")
                                .param("column-agency", "3")
                                .param("column-indicator", "4")
                                .param("column-unit", "5")
                                .param("column-baseline", "6")
                                .param("column-target_2021", "7")
                                .param("column-ceiling_2021", "8"))
                .getContentAsString();
        assertThat(preview).contains("4 butir akan ditambah", "Melayani &lt;b&gt;warga&lt;/b&gt;");

        assertThat(asked(MAPPED, post(mapping + "/simpan").with(csrf())).getRedirectedUrl())
                .isEqualTo(base);
        var tree = asked(MAPPED, get(base)).getContentAsString();
        assertThat(tree).contains("Melayani &lt;b&gt;warga&lt;/b&gt;", "2.16.03", "Indeks kepuasan", "1,5");
        assertThat(asked(MAPPED, post(mapping + "/simpan").with(csrf())).getStatus())
                .isEqualTo(404);

        var again = Objects.requireNonNull(send(MAPPED, base, FOREIGN).getRedirectedUrl());
        assertThat(asked(MAPPED, get(again)).getContentAsString())
                .contains("dipakai lagi")
                .containsPattern("selected=\"selected\">Jenjang Kinerja");
    }

    @Test
    void what_is_wrong_in_a_file_is_told_by_row_and_by_the_files_own_title() throws Exception {
        var plan = plan(2011);
        var base = BASE + "/" + plan.id();
        var mapping = Objects.requireNonNull(
                send(HERE, base, "Jenis,No,Nama\nMisi,1,Satu\nVisi,2,Dua\n").getRedirectedUrl());

        var refused = asked(
                HERE,
                post(mapping)
                        .with(csrf())
                        .param("column-level", "0")
                        .param("column-code", "1")
                        .param("column-text", "2"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("bukan tingkat yang dikenal", "Jenis", "Pilih kolom lain");
        assertThat(send(HERE, base, "").getStatus()).isEqualTo(422);
    }

    @Test
    void a_plan_is_begun_filled_measured_searched_and_emptied_by_hand() throws Exception {
        var begun = asked(
                HERE,
                post(BASE + "/baru")
                        .with(csrf())
                        .param("kind", "RPD")
                        .param("title", "RPD Barito Kuala")
                        .param("firstYear", "2015")
                        .param("lastYear", "2019")
                        .param("vision", "Maju bersama"));
        assertThat(begun.getStatus()).isEqualTo(302);
        var id = found(asked(HERE, get(BASE)).getContentAsString(), BASE + "/([0-9a-f-]{36})\">RPD Barito Kuala");
        var base = BASE + "/" + id;
        var refused = asked(
                HERE, post(base + "/butir/baru").with(csrf()).param("code", "1").param("text", " "));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Isi rumusan atau nama");

        asked(HERE, post(base + "/butir/baru").with(csrf()).param("code", "1").param("text", "Melayani warga"));
        var tree = asked(HERE, get(base)).getContentAsString();
        var node = found(tree, "id=\"n-([0-9a-f-]{36})\"");
        asked(
                HERE,
                post(base + "/butir/" + node + "/indikator")
                        .with(csrf())
                        .param("version", "1")
                        .param("name0", "Indeks kepuasan")
                        .param("unit0", "indeks")
                        .param("direction0", "RISING")
                        .param("baseline0", "81,5")
                        .param("target0-2016", "80"));
        asked(
                HERE,
                post(base + "/butir/" + node + "/ubah")
                        .with(csrf())
                        .param("version", "2")
                        .param("code", "1")
                        .param("text", "Melayani semua warga")
                        .param("ceiling2016", "2.500.000.000"));

        assertThat(asked(HERE, get(base)).getContentAsString())
                .contains("Melayani semua warga", "81,5", "Target 2016 lebih buruk", "2,5");
        assertThat(asked(HERE, get(base).param("q", "kepuasan")).getContentAsString())
                .contains("Melayani semua warga");
        assertThat(asked(HERE, get(base).param("q", "tidak ada ini")).getContentAsString())
                .contains("Tidak ada butir yang cocok");
        var stale = asked(
                HERE, post(base + "/butir/" + node + "/hapus").with(csrf()).param("version", "1"));
        assertThat(stale.getStatus()).isIn(409, 412);
        asked(HERE, post(base + "/butir/" + node + "/hapus").with(csrf()).param("version", "3"));
        assertThat(asked(HERE, get(base)).getContentAsString()).contains("masih kosong");
    }

    @Test
    void every_page_is_drawn_in_both_languages_and_only_planners_edit() throws Exception {
        var older = plan(2005);
        var newer = plan(2010);
        var mission = Actors.as(
                A.planner(HERE),
                () -> editNodes.add(older, null, A.node(PlanLevel.MISSION, "1", "Misi lama"), Map.of()));
        Actors.as(
                A.planner(HERE),
                () -> editNodes.add(newer, null, A.node(PlanLevel.MISSION, "1", "Misi lama"), Map.of()));
        var move = BASE + "/" + older.id() + "/pindah/" + newer.id();
        var toSee = new String[] {
            BASE,
            BASE + "/" + older.id(),
            BASE + "/" + older.id() + "?tingkat=MISSION&q=lama",
            BASE + "/" + older.id() + "/banding/" + newer.id()
        };
        var toEdit = new String[] {
            BASE + "/baru",
            BASE + "/" + older.id() + "/ubah",
            BASE + "/" + older.id() + "/impor",
            BASE + "/" + older.id() + "/butir/baru",
            BASE + "/" + older.id() + "/butir/baru?induk=" + mission.id(),
            BASE + "/" + older.id() + "/butir/" + mission.id() + "/ubah",
            BASE + "/" + older.id() + "/butir/" + mission.id() + "/indikator",
            move
        };
        for (var path : Stream.of(toSee, toEdit).flatMap(Arrays::stream).toList()) {
            for (var language : new Locale[] {Locale.of("id"), Locale.ENGLISH}) {
                var page = asked(HERE, get(URI.create(path)).locale(language));
                assertThat(page.getStatus()).as(path).isEqualTo(200);
                assertThat(page.getContentAsString()).as(path).doesNotContain("??");
            }
        }
        for (var path : toEdit) {
            assertThat(askedAs(A.secretariat(HERE), get(URI.create(path))).getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(askedAs(A.planner(MAPPED), get(URI.create(BASE))).getStatus())
                .isEqualTo(403);

        asked(
                HERE,
                post(move + "/" + mission.id())
                        .with(csrf())
                        .param("version", "1")
                        .param("successor", "akhir"));
        assertThat(asked(HERE, get(move)).getContentAsString()).contains("Semua sudah dipilih");
    }

    @Test
    void a_plan_downloads_in_the_columns_an_import_reads_and_answers_programs_with_its_tag() throws Exception {
        var plan = plan(2001);
        Actors.as(A.planner(HERE), () -> editNodes.add(plan, null, A.node(PlanLevel.MISSION, "1", "=Misi"), Map.of()));
        var files = BASE + "/" + plan.id() + "/berkas/";
        assertThat(asked(HERE, get(files + "rencana.csv")).getContentAsString())
                .contains("Tingkat,Kode,Uraian", "Pagu 2001", "Misi")
                .doesNotContain(",=Misi");
        for (var name : new String[] {"rencana.xlsx", "templat.xlsx"}) {
            var bytes = asked(HERE, get(files + name)).getContentAsByteArray();
            assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        }

        var api = "/api/v1/regions/63.04/plans";
        var tree = asked(HERE, get(api + "/" + plan.id()));
        assertThat(tree.getContentAsString()).contains("\"missions\"", "=Misi");
        var tag = Objects.requireNonNull(tree.getHeader("ETag"));
        assertThat(asked(HERE, get(api + "/" + plan.id()).header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(304);
        assertThat(asked(HERE, get(api)).getContentAsString())
                .contains(plan.id().toString());
        assertThat(asked(MAPPED, get(api)).getStatus()).isEqualTo(403);
        var codes = web.perform(get("/api/v1/budget-codes?set=050-3708-2020&q=kota cerdas"))
                .andReturn()
                .getResponse();
        assertThat(codes.getContentAsString()).contains("2.16.03.2.02.09", "Kepmendagri 050-3708/2020");
        assertThat(web.perform(get("/api/v1/budget-codes?set=lain"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(web.perform(get("/api/v1/budget-codes?after=bukan"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isBetween(400, 422);
        assertThat(web.perform(get(api)).andReturn().getResponse().getStatus()).isBetween(401, 403);
    }

    private MediumTermPlan plan(int first) {
        return Actors.as(A.planner(HERE), () -> edit.begin(HERE, A.plan(first, first + 4)));
    }

    private MockHttpServletResponse send(RegionCode region, String base, String text) throws Exception {
        var file = new MockMultipartFile("file", "rencana.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return asked(region, multipart(base + "/impor").file(file).with(csrf()));
    }

    private MockHttpServletResponse asked(RegionCode region, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return askedAs(A.planner(region), request);
    }

    private MockHttpServletResponse askedAs(Actor actor, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new Person(actor), null, AuthorityUtils.NO_AUTHORITIES);
        return web.perform(request.with(authentication(signedIn))).andReturn().getResponse();
    }

    private static String found(String text, String pattern) {
        return Optional.of(Pattern.compile(pattern).matcher(text))
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
    }
}
