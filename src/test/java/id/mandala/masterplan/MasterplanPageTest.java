package id.mandala.masterplan;

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
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

/** The pages as a secretariat meets them. Works in Kabupaten Mamberamo Raya (91.20). */
@Running
class MasterplanPageTest {

    private static final RegionCode MAMBERAMO = RegionCode.of("91.20");
    private static final String BASE = "/kerja/91.20/masterplan";
    private static final String TITLES =
            "Kode,Nama inisiatif,Dimensi,Sub-dimensi,Penanggung jawab,Tahun mulai,Tahun selesai,Berjalan 2020,Sebab 2020\n";

    private record Person(Actor actor) implements SignedIn {}

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private MockMvc web;
    private Agency lead;

    @BeforeEach
    void there_is_a_masterplan_and_an_agency() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        lead = Actors.as(A.secretariat(MAMBERAMO), () -> {
            if (masterplans.current(MAMBERAMO).isEmpty()) {
                edit.begin(MAMBERAMO, "Masterplan Mamberamo Raya", new Span(2019, 2023));
                return A.agency(jdbc, transactions, agencies, MAMBERAMO, "Dinas Kominfo");
            }
            return agencies.all(MAMBERAMO).getFirst();
        });
    }

    @Test
    void a_file_is_looked_at_confirmed_listed_corrected_and_published() throws Exception {
        var preview =
                send("j-1,Lapor <b>Warga</b>,Smart Governance,Layanan Publik,Dinas Kominfo,2019,2023,tidak,STAFF\n");
        assertThat(preview.getContentAsString()).contains("1 inisiatif akan ditambah");

        var confirm = found(preview.getContentAsString(), "action=\"(" + BASE + "/impor/[^\"]+)\"");
        assertThat(asked(post(confirm).with(csrf())).getStatus()).isEqualTo(302);

        var list = asked(get(BASE).param("tahun", "2020")).getContentAsString();
        assertThat(list).contains("Lapor &lt;b&gt;Warga&lt;/b&gt;", "tidak berjalan", "belum terbit");

        var page = found(list, "href=\"(" + BASE + "/[0-9a-f-]{36})\"");
        var form = asked(get(page + "/tahun/2020")).getContentAsString();
        var version = found(form, "name=\"version\" value=\"(\\d+)\"");
        var reported = asked(post(page + "/tahun/2020")
                .with(csrf())
                .param("ran", "yes")
                .param("note", "Sudah dibetulkan")
                .param("version", version));
        assertThat(reported.getStatus()).isEqualTo(302);
        assertThat(asked(get(page)).getContentAsString()).contains("Sudah dibetulkan");

        assertThat(asked(get(page + "/terbit")).getContentAsString()).contains("Setelah terbit");
        asked(post(page + "/terbit").with(csrf()));
        assertThat(asked(get(page)).getContentAsString()).contains("semua orang, tanpa masuk");
    }

    @Test
    void what_is_wrong_in_a_file_is_told_by_row_and_column() throws Exception {
        var refused = send("k-1,Salah,Smart Mobility,Layanan Publik,Dinas Kominfo,2019,2023,,\n");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("bukan dimensi", "Dimensi", "tidak satu baris pun disimpan");
    }

    @Test
    void a_control_that_is_to_be_mended_says_so_and_points_at_the_words() throws Exception {
        var page = asked(get(BASE + "/baru")).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("lead-error", "aria-invalid");

        var refused = asked(post(BASE + "/baru")
                        .with(csrf())
                        .param("name", "Tanpa perangkat daerah")
                        .param("area", "living/health")
                        .param("firstYear", "2020")
                        .param("lastYear", "2021"))
                .getContentAsString(StandardCharsets.UTF_8);

        var control = Visit.found(refused, "(<select[^>]*id=\"lead\"[^>]*>)");
        assertThat(control).contains("aria-invalid=\"true\"").containsPattern("aria-describedby=\"[^\"]*lead-error\"");
        assertThat(refused).contains("id=\"lead-error\"");
    }

    @Test
    void a_form_that_is_refused_comes_back_with_its_input_and_what_to_do() throws Exception {
        var refused = asked(post(BASE + "/baru")
                .with(csrf())
                .param("name", "")
                .param("description", "Yang sudah diketik")
                .param("area", "living/health")
                .param("lead", lead.id().toString())
                .param("firstYear", "2019")
                .param("lastYear", "2023"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Isi nama inisiatif", "Yang sudah diketik");
    }

    @Test
    void a_stale_form_is_answered_that_someone_was_faster() throws Exception {
        var added = Actors.as(
                A.secretariat(MAMBERAMO), () -> edit.add(MAMBERAMO, A.outline(lead.id(), "Basi " + System.nanoTime())));

        var stale = asked(post(BASE + "/" + added.id() + "/tahun/2020")
                .with(csrf())
                .param("ran", "yes")
                .param("note", "Dari tab yang lama")
                .param("version", "99"));

        assertThat(stale.getStatus()).isIn(409, 412);
        assertThat(stale.getContentAsString()).contains("Catatan", "Dari tab yang lama");
    }

    @Test
    void every_page_is_drawn_in_both_languages() throws Exception {
        var added = Actors.as(
                A.secretariat(MAMBERAMO),
                () -> edit.add(MAMBERAMO, A.outline(lead.id(), "Dua bahasa " + System.nanoTime())));
        for (var path : new String[] {
            BASE,
            BASE + "?urut=STATE&keadaan=UNREPORTED&q=a&dimensi=living&pd=" + lead.id(),
            BASE + "/baru",
            BASE + "/impor",
            BASE + "/terbit",
            BASE + "/mulai",
            BASE + "/" + added.id(),
            BASE + "/" + added.id() + "/ubah",
            BASE + "/" + added.id() + "/tahun/2021",
            "/kerja/91.20/perangkat-daerah?masa=semua",
            "/kerja/91.20/perangkat-daerah/baru",
            "/kerja/91.20/perangkat-daerah/gabung",
            "/kerja/91.20/perangkat-daerah/" + lead.id() + "/nama",
            "/kerja/91.20/perangkat-daerah/" + lead.id() + "/akhir",
        }) {
            for (var language : new Locale[] {Locale.of("id"), Locale.ENGLISH}) {
                var page = asked(get(URI.create(path)).locale(language));
                assertThat(page.getStatus()).as(path).isEqualTo(200);
                assertThat(page.getContentAsString()).as(path).doesNotContain("??");
            }
        }
    }

    @Test
    void the_list_downloads_in_the_columns_an_import_reads() throws Exception {
        var sheet = asked(get(BASE + "/berkas/inisiatif.csv")).getContentAsString();
        var template = asked(get(BASE + "/berkas/templat.xlsx")).getContentAsByteArray();

        assertThat(sheet).contains("Nama inisiatif", "Berjalan 2020", "Sebab 2020");
        assertThat(new String(template, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void a_download_holds_what_the_list_shows() throws Exception {
        var name = "Disaring " + System.nanoTime();
        Actors.as(A.secretariat(MAMBERAMO), () -> edit.add(MAMBERAMO, A.outline(lead.id(), name)));

        var one = asked(get(BASE + "/berkas/inisiatif.csv").param("q", name)).getContentAsString();
        assertThat(one.lines()).hasSize(2).last().asString().contains(name);
        var none = asked(get(BASE + "/berkas/inisiatif.csv").param("q", name).param("dimensi", "economy"));
        assertThat(none.getContentAsString().lines()).hasSize(1);
        assertThat(asked(get(BASE).param("q", name)).getContentAsString())
                .containsPattern("inisiatif.csv\\?[^\"]*q=Disaring");
    }

    private MockHttpServletResponse send(String rows) throws Exception {
        var file = new MockMultipartFile(
                "file", "inisiatif.csv", "text/csv", (TITLES + rows).getBytes(StandardCharsets.UTF_8));
        return asked(multipart(BASE + "/impor").file(file).with(csrf()));
    }

    private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var person = new Person(A.secretariat(MAMBERAMO));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES);
        return web.perform(request.with(authentication(signedIn))).andReturn().getResponse();
    }

    private static String found(String text, String pattern) {
        return Optional.of(Pattern.compile(pattern).matcher(text))
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
    }
}
