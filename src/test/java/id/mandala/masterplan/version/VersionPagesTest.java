package id.mandala.masterplan.version;

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
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Filling;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
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

/** The versions as a secretariat and a visitor meet them. Works in Kabupaten Nduga (95.08), a new masterplan for each test. */
@Running
class VersionPagesTest {

    private static final RegionCode NDUGA = RegionCode.of("95.08");
    private static final String BASE = "/kerja/95.08/masterplan/versi";
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2000);

    private record Person(Actor actor) implements SignedIn {}

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Filling filling;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private MockMvc web;
    private UUID lead;
    private Initiative letter;

    @BeforeEach
    void there_is_a_plan_of_one_initiative() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        lead = Actors.as(A.secretariat(NDUGA), () -> {
            edit.begin(NDUGA, "Masterplan Nduga", new Span(NEXT_YEAR.getAndIncrement(), 2023));
            return A.agency(jdbc, transactions, agencies, NDUGA, "Dinas " + UUID.randomUUID())
                    .id();
        });
        letter = Actors.as(
                A.secretariat(NDUGA),
                () -> filling.problem(
                        edit.add(NDUGA, A.outline(lead, "Surat Sehari")),
                        "Warga menunggu dua minggu untuk satu surat."));
    }

    @Test
    void an_amendment_goes_from_its_change_over_its_reason_to_its_redline() throws Exception {
        adopt(1, "2021-03-01");
        Actors.as(A.secretariat(NDUGA), () -> {
            filling.problem(letter, "Warga menunggu <b>tiga</b> hari untuk satu surat.");
            edit.add(NDUGA, A.outline(lead, "=1+1 Pasar"));
        });

        assertThat(asked(post(BASE + "/baru")
                                .with(csrf())
                                .param("title", "Perubahan")
                                .param("kind", "PERDA"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/kerja/95.08")).contains("2 perubahan belum beralasan");
        var refused = step(2, "HARMONISED", "2021-05-01", "");
        assertThat(refused.getStatus()).isEqualTo(302);
        assertThat(step(2, "SIGNED", "2021-05-02", "4 Tahun 2021").getContentAsString())
                .contains("Masih 2 perubahan belum beralasan", "4 Tahun 2021");

        var reasons = page(BASE + "/2/alasan");
        var form = post(BASE + "/2/alasan")
                .with(csrf())
                .param("version", found(reasons, "name=\"version\" value=\"(\\d+)\""))
                .param("reason", "Menyesuaikan RPJMD <i>baru</i>")
                .param("decision", "Keputusan DPRD 7/2021");
        Pattern.compile("name=\"item\" value=\"([^\"]+)\"")
                .matcher(reasons)
                .results()
                .map(MatchResult::group)
                .map(it -> it.replaceAll(".*value=\"|\"$", ""))
                .forEach(it -> form.param("item", it));
        assertThat(asked(form).getStatus()).isEqualTo(302);
        assertThat(page(BASE + "/2/alasan")).contains("Semua perubahan sudah beralasan");
        assertThat(step(2, "SIGNED", "2021-05-02", "4 Tahun 2021").getStatus()).isEqualTo(302);
        assertThat(step(2, "PROMULGATED", "2021-05-03", "").getStatus()).isEqualTo(302);

        var redline = page(BASE + "/redline?dari=1&sampai=2");
        assertThat(redline)
                .contains(
                        "1 ditambah, 1 diubah, 0 dikeluarkan",
                        "<del>",
                        "<ins>",
                        "dua minggu</del>",
                        "&lt;b&gt;tiga&lt;/b&gt; hari</ins>",
                        "Menyesuaikan RPJMD &lt;i&gt;baru&lt;/i&gt;",
                        "Keputusan DPRD 7/2021")
                .doesNotContain("<b>tiga", "<i>baru");
        assertThat(page(BASE + "/redline?darihari=2021-04-01&sampaihari=2021-06-01&jenis=ADDED"))
                .contains("=1+1 Pasar")
                .doesNotContain("<h2>Surat Sehari");
        assertThat(page(BASE + "/redline.csv?dari=1&sampai=2")).contains("Menyesuaikan RPJMD", "'=1+1 Pasar");
    }

    @Test
    void the_plan_of_a_past_day_is_read_in_full() throws Exception {
        adopt(1, "2021-03-01");
        Actors.as(A.secretariat(NDUGA), () -> filling.problem(letter, "Lain sama sekali"));

        assertThat(page(BASE + "/pada?tanggal=2021-02-28")).contains("belum ada rencana yang berlaku");
        assertThat(page(BASE + "/pada?tanggal=2021-03-01")).contains("Surat Sehari", "Perbup 1 Tahun 2021");
        assertThat(page(BASE + "/pada/2021-03-01/" + letter.id()))
                .contains("Warga menunggu dua minggu")
                .doesNotContain("Lain sama sekali", "/isian/");
    }

    @Test
    void everybody_reads_what_was_promulgated_and_takes_its_file() throws Exception {
        assertThat(visitor("/95.08/masterplan-belum").getStatus()).isEqualTo(404);
        asked(post(BASE + "/baru").with(csrf()).param("title", "Masterplan <b>Nduga</b>"));
        var word = new MockMultipartFile("file", "a.pdf", "application/pdf", "bukan".getBytes(StandardCharsets.UTF_8));
        var refused = asked(multipart(BASE + "/1/berkas").file(word).with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Pilih berkas PDF");
        var pdf = new MockMultipartFile("file", "x", "text/html", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
        assertThat(asked(multipart(BASE + "/1/berkas").file(pdf).with(csrf())).getStatus())
                .isEqualTo(302);
        steps(1, "2022-01-05");

        var adopted = visitor("/95.08/masterplan");
        assertThat(adopted.getStatus()).isEqualTo(200);
        assertThat(adopted.getContentAsString())
                .contains("Masterplan &lt;b&gt;Nduga&lt;/b&gt;", "1 Tahun 2022", "5 Jan 2022", "naskah-1.pdf");
        var file = visitor("/95.08/masterplan/naskah-1.pdf");
        assertThat(file.getContentAsString()).startsWith("%PDF");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(visitor(BASE + "/1/berkas").getStatus()).isNotEqualTo(200);
    }

    @Test
    void what_an_adopted_initiative_lacks_is_said_in_words() throws Exception {
        adopt(1, "2021-03-01");
        Actors.as(A.secretariat(NDUGA), () -> edit.add(NDUGA, A.outline(lead, "Belum Diatur")));

        assertThat(page(BASE + "/kesinambungan"))
                .contains(
                        "2 dari 2 inisiatif kurang sesuatu",
                        "belum ada perkiraan biaya",
                        "belum dikaitkan dengan RPJMD",
                        "belum ada di peraturan yang berlaku");
    }

    @Test
    void other_systems_read_versions_their_content_and_what_changed() throws Exception {
        adopt(1, "2021-03-01");
        Actors.as(A.secretariat(NDUGA), () -> filling.problem(letter, "Lain"));
        var api = "/api/v1/regions/95.08/masterplan";

        assertThat(page(api + "/versions")).contains("\"number\":1", "\"PROMULGATED\"");
        assertThat(asked(get(api + "/versions/1")).getHeader("ETag")).isEqualTo("\"4\"");
        assertThat(asked(get(api + "/versions/1").header("If-None-Match", "\"4\""))
                        .getStatus())
                .isEqualTo(304);
        assertThat(page(api + "/versions/1/initiatives"))
                .contains("Warga menunggu dua minggu", "\"quickWin\":{", "\"next\":null");
        assertThat(page(api + "/redline?from=1&to=kerja")).contains("\"REMOVED\"", "\"Lain\"");
        assertThat(visitor(api + "/versions").getStatus()).isIn(401, 403);
    }

    @Test
    void every_page_is_drawn_in_both_languages() throws Exception {
        var empty = page(BASE);
        assertThat(empty).contains("belum ditetapkan");
        adopt(1, "2021-03-01");
        Actors.as(A.secretariat(NDUGA), () -> filling.problem(letter, "Lain"));
        asked(post(BASE + "/baru").with(csrf()).param("title", "Perubahan"));
        for (var path : new String[] {
            BASE,
            BASE + "/baru",
            BASE + "/1",
            BASE + "/2",
            BASE + "/2/ubah",
            BASE + "/2/alasan",
            BASE + "/1/alasan",
            BASE + "/1/inisiatif/" + letter.id(),
            BASE + "/redline",
            BASE + "/redline?dari=9",
            BASE + "/redline?dari=1&sampai=1",
            BASE + "/pada",
            BASE + "/kesinambungan?semua=true",
            "/95.08/masterplan",
        }) {
            for (var language : new Locale[] {Locale.of("id"), Locale.ENGLISH}) {
                var page = asked(get(URI.create(path)).locale(language));
                assertThat(page.getStatus()).as(path).isEqualTo(200);
                assertThat(page.getContentAsString()).as(path).doesNotContain("??");
            }
        }
    }

    private void adopt(int number, String day) throws Exception {
        asked(post(BASE + "/baru").with(csrf()).param("title", "Masterplan Nduga"));
        steps(number, day);
    }

    private void steps(int number, String day) throws Exception {
        step(number, "HARMONISED", day, "");
        step(number, "SIGNED", day, number + " Tahun " + day.substring(0, 4));
        assertThat(step(number, "PROMULGATED", day, "").getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse step(int number, String stage, String day, String instrument) throws Exception {
        var version = found(page(BASE + "/" + number), "name=\"version\" value=\"(\\d+)\"");
        return asked(post(BASE + "/" + number + "/tahap")
                .with(csrf())
                .param("stage", stage)
                .param("on", day)
                .param("instrumentNumber", instrument)
                .param("version", version));
    }

    private String page(String path) throws Exception {
        return asked(get(URI.create(path)).locale(Locale.of("id"))).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse visitor(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var person = new Person(A.secretariat(NDUGA));
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
