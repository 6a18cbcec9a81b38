package id.mandala.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import id.mandala.Running;
import id.mandala.Visitors;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.version.PlanVersions;
import id.mandala.masterplan.version.VersionContents;
import id.mandala.planning.MediumTermPlan;
import id.mandala.planning.MediumTermPlans;
import id.mandala.planning.PlanLevel;
import id.mandala.planning.PlanNodes;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Every page in a real browser, wide in light and narrow in dark, with the demo's figures, as a visitor and as the people who work
 * there; pictures go to target/pictures. At the end every template was rendered.
 */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesLookTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final RegionCode BANTUL = RegionCode.of("34.02");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContents demo;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Masterplans masterplans;

    @Autowired
    private MediumTermPlans plans;

    @Autowired
    private PlanNodes nodes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private VersionContents contents;

    @Autowired
    private SpringTemplateEngine engine;

    private final Set<String> rendered = new TreeSet<>();
    private final Visitors visitors = new Visitors("mandala-demo-2026");

    @BeforeAll
    void load() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
        engine.clearTemplateCache();
    }

    @AfterAll
    void every_template_was_rendered() throws Exception {
        visitors.close();
        var all = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/*/*.html")) {
            all.add(file.getURL().getPath().replaceFirst(".*/templates/(.*)[.]html", "$1"));
        }
        // shown once, after a password was made for somebody
        all.remove("identity/handover");
        assertThat(rendered).containsAll(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "- /",
                "- /?q=mal",
                "- /nasional/2023",
                "- /nasional/2022?urut=nama",
                "- /nasional/2023?provinsi=99",
                "- /34",
                "- /34.02",
                "- /34.02/program",
                "- /34.02/program?keadaan=NOT_RUN&tahun=2020",
                "- /34.02/kemajuan?tahun=2026",
                "- /34.02/kemajuan?tahun=2020",
                "- /35.07/kemajuan",
                "- /35.07/program",
                "- /35.07",
                "- /33.12",
                "- /11.01",
                "- /35.07/hasil/2023",
                "- /34.02/hasil/2023",
                "- /99.99",
                "- /tidak-ada",
                "- /tentang",
                "- /bagaimana-dihitung",
                "- /masuk",
                "diskominfo.bantul /kerja",
                "diskominfo.bantul /akun",
                "diskominfo.malang /kerja/35.07/tindak-lanjut",
                "opd.malang /kerja/35.07/tindak-lanjut?keadaan=LATE",
                "diskominfo.bantul /kerja/34.02/tindak-lanjut",
                "diskominfo.malang /kerja/35.07/tindak-lanjut/2023-w-legal-basis",
                "diskominfo.malang /kerja/35.07/putusan/2023",
                "diskominfo.malang /kerja/35.07/putusan/2021",
                "diskominfo.malang /kerja/35.07/putusan/2023/seandainya?indeks=3.00",
                "diskominfo.bantul /kerja/34.02/putusan/2023/seandainya",
                "asesor /kerja/35.07/tindak-lanjut/2023-w-collaboration",
                "asesor /kerja/35.07/temuan/2023",
                "diskominfo.bantul /kerja/34.02/bukti/2026",
                "diskominfo.bantul /kerja/34.02/bukti/2026/baru?pertanyaan=outcome.1",
                "asesor /kerja/34.02/bukti/2026/{evidence}",
                "diskominfo.bantul /kerja/34.02/bukti/2026/{evidence}/ganti",
                "asesor /kerja/35.07/bukti/2023",
                "bupati.bantul /kerja/34.02/hasil",
                "kementerian /kerja/nasional/hasil/periksa?tahun=2023",
                "diskominfo.malang /kerja/35.07/hasil/2023?seperti=ISLAND",
                "diskominfo.bantul /kerja/34.02/survei",
                "diskominfo.bantul /kerja/34.02/survei/baru",
                "bupati.bantul /kerja/34.02/survei/{survey}",
                "diskominfo.bantul /kerja/34.02/survei/{survey}",
                "diskominfo.bantul /kerja/34.02/survei/{survey}/ubah",
                "diskominfo.bantul /kerja/34.02/survei/{survey}/poster",
                "- /34.02/survei/{invitation}",
                "- /34.02/survei/{invitation}/isi?pakai=SEVERAL",
                "- /34.02/survei/{invitation}/selesai?hal=MASKED",
                "diskominfo.bantul /kerja/34.02/evaluasi-mandiri/2026",
                "diskominfo.bantul /kerja/34.02/jadwal-evaluasi/2026",
                "kementerian /kerja/nasional/putaran",
                "kementerian /kerja/nasional/putaran/2023/gsc-2023-kppn-ikn",
                "kementerian /kerja/nasional/putaran/2026/gsc-2023-kppn-ikn",
                "kementerian /kerja/nasional/putaran/2026/gsc-2023-kppn-ikn/34.02",
                "diskominfo.bantul /kerja/34.02/evaluasi-mandiri/2026/outcome.1",
                "bupati.bantul /kerja/34.02/evaluasi-mandiri/2026/quick_win.9",
                "diskominfo.bantul /kerja/34.02/masterplan",
                "diskominfo.bantul /kerja/34.02/masterplan/impor",
                "diskominfo.bantul /kerja/34.02/masterplan/baru",
                "diskominfo.bantul /kerja/34.02/masterplan/terbit",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/tahun/2022",
                "diskominfo.bantul /kerja/34.02/masterplan/usulan",
                "diskominfo.bantul /kerja/34.02/masterplan/keselarasan",
                "diskominfo.bantul /kerja/34.02/masterplan/buku",
                "diskominfo.bantul /kerja/34.02/masterplan/peta-jalan",
                "diskominfo.bantul /kerja/34.02/masterplan/peta-jalan?susun=perangkat-daerah",
                "diskominfo.bantul /kerja/34.02/masterplan/peta-jalan?susun=misi",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/mengapa",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/di-mana",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/sasaran",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/biaya",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/rencana-aksi",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/risiko",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/isian/quick-win",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/tahap/DROPPED",
                "diskominfo.bantul /kerja/34.02/masterplan/isu",
                "diskominfo.bantul /kerja/34.02/masterplan/isu/baru",
                "diskominfo.bantul /kerja/34.02/masterplan/isu/impor",
                "diskominfo.bantul /kerja/34.02/masterplan/isu/{issue}",
                "diskominfo.bantul /kerja/34.02/masterplan/kertas-kerja",
                "diskominfo.bantul /kerja/34.02/masterplan/kertas-kerja/visi",
                "diskominfo.bantul /kerja/34.02/masterplan/kertas-kerja/kesiapan/alam",
                "diskominfo.bantul /kerja/34.02/masterplan/kertas-kerja/swot/budaya",
                "diskominfo.bantul /kerja/34.02/masterplan/kertas-kerja/kesenjangan/infrastruktur",
                "diskominfo.bantul /kerja/34.02/masterplan/{initiative}/kajian",
                "diskominfo.bantul /kerja/34.02/masterplan/quick-win",
                "diskominfo.bantul /kerja/34.02/masterplan/{quick}",
                "diskominfo.bantul /kerja/34.02/masterplan/{quick}/keberlanjutan/2023",
                "diskominfo.bantul /kerja/34.02/masterplan/{suggested}",
                "diskominfo.bantul /kerja/34.02/masterplan/gagasan",
                "diskominfo.bantul /kerja/34.02/masterplan/gagasan/{idea}",
                "diskominfo.bantul /kerja/34.02/masterplan/gagasan/{idea}/ambil",
                "bappeda.bantul /kerja/34.02/masterplan/{initiative}/tanpa-kajian",
                "bupati.bantul /kerja/34.02/masterplan/kertas-kerja/kesiapan/alam",
                "- /34.02/usul",
                "- /35.07/usul?terkirim=true",
                "diskominfo.malang /kerja/35.07/masterplan/mulai",
                "bappeda.bantul /kerja/34.02/rencana",
                "bappeda.bantul /kerja/34.02/rencana/baru",
                "bappeda.bantul /kerja/34.02/rencana/{plan}",
                "bappeda.bantul /kerja/34.02/rencana/{plan}?tingkat=PROGRAMME&q=sampah",
                "diskominfo.bantul /kerja/34.02/rencana/{plan}/banding/{next}",
                "bappeda.bantul /kerja/34.02/rencana/{plan}/pindah/{next}",
                "bappeda.bantul /kerja/34.02/rencana/{plan}/ubah",
                "bappeda.bantul /kerja/34.02/rencana/{plan}/butir/{node}/ubah",
                "bappeda.bantul /kerja/34.02/rencana/{plan}/butir/{node}/indikator",
                "bappeda.bantul /kerja/34.02/rencana/{plan}/impor",
                "bappeda.bantul /kerja/34.02/rencana/{plan}/impor/{file}",
                "diskominfo.malang /kerja/35.07/rencana",
                "- /34.02/masterplan",
                "diskominfo.bantul /kerja/34.02/masterplan/versi",
                "diskominfo.bantul /kerja/34.02/masterplan/versi/2",
                "diskominfo.bantul /kerja/34.02/masterplan/versi/2/ubah",
                "diskominfo.bantul /kerja/34.02/masterplan/versi/2/alasan",
                "diskominfo.bantul /kerja/34.02/masterplan/versi/redline?dari=1&sampai=2",
                "diskominfo.bantul /kerja/34.02/masterplan/versi/pada",
                "diskominfo.bantul /kerja/34.02/masterplan/versi/1/inisiatif/{adopted}",
                "bupati.bantul /kerja/34.02/masterplan/versi/kesinambungan",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih",
                "opd.bantul /kerja/34.02/tumpang-tindih?keadaan=JUDGED",
                "diskominfo.malang /kerja/35.07/tumpang-tindih?jenis=USE_SHARED",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/banding?{items}",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus",
                "bupati.bantul /kerja/34.02/tumpang-tindih/kasus?keadaan=CLOSED",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/1",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/3",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/baru",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/baru?{items}",
                "opd.bantul /kerja/34.02/tumpang-tindih/kasus/1/jawaban/{asked}",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/2/putusan",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/3/pelaksanaan",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/kasus/3/penghematan",
                "bappeda.bantul /kerja/34.02/tumpang-tindih/penilaian?{items}",
                "diskominfo.bantul /kerja/34.02/masterplan/{cased}",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/mirip",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/mirip?name=Aplikasi+keluhan+masyarakat&description=warga+melaporkan+jalan+rusak",
                "diskominfo.bantul /kerja/34.02/tumpang-tindih/mirip?name=Zxqw",
                "diskominfo.bantul /kerja/34.02/masterplan/{application}",
                "diskominfo.bantul /kerja/34.02/masterplan/{application}/ubah",
                "diskominfo.bantul /kerja/34.02/masterplan/{application}/tahap/PROPOSED",
                "diskominfo.bantul /kerja/34.02/masterplan/{application}/periksa-aplikasi",
                "diskominfo.bantul /kerja/34.02/aplikasi",
                "diskominfo.bantul /kerja/34.02/aplikasi?keadaan=IDLE",
                "diskominfo.bantul /kerja/34.02/aplikasi?q=tidakada",
                "opd.bantul /kerja/34.02/aplikasi/{idle}",
                "diskominfo.bantul /kerja/34.02/aplikasi/{idle}",
                "diskominfo.bantul /kerja/34.02/aplikasi/{idle}/pensiun",
                "diskominfo.bantul /kerja/34.02/aplikasi/{idle}/ubah",
                "diskominfo.bantul /kerja/34.02/aplikasi/{retired}",
                "diskominfo.bantul /kerja/34.02/aplikasi/baru",
                "diskominfo.bantul /kerja/34.02/aplikasi/impor",
                "diskominfo.malang /kerja/35.07/aplikasi?keadaan=LAST_USE_UNKNOWN",
                "diskominfo.bantul /kerja/34.02/aplikasi/pembangunan",
                "diskominfo.bantul /kerja/34.02/aplikasi/pembangunan?pd={agency}",
                "opd.bantul /kerja/34.02/aplikasi/{built}/pembangunan",
                "bupati.bantul /kerja/34.02/aplikasi/{built}/pembangunan",
                "bupati.bantul /kerja/34.02/masterplan/{builtfor}",
                "diskominfo.malang /kerja/35.07/aplikasi/pembangunan",
                "bappeda.bantul /kerja/34.02/anggaran",
                "bupati.bantul /kerja/34.02/anggaran?tahun=2031",
                "bappeda.bantul /kerja/34.02/anggaran/baris/baru",
                "bappeda.bantul /kerja/34.02/anggaran/baris/{found}",
                "bappeda.bantul /kerja/34.02/anggaran/baris/{found}/ubah",
                "bappeda.bantul /kerja/34.02/anggaran/baris/{found}/kas?rata=true",
                "bappeda.bantul /kerja/34.02/anggaran/baris/{found}/temuan",
                "bupati.bantul /kerja/34.02/anggaran/temuan",
                "bappeda.bantul /kerja/34.02/anggaran/kode?q=perjalanan",
                "bappeda.bantul /kerja/34.02/anggaran/dana-lain",
                "bappeda.bantul /kerja/34.02/anggaran/dana-lain/{pledged}",
                "bappeda.bantul /kerja/34.02/anggaran/impor",
                "bappeda.bantul /kerja/34.02/anggaran/pagu",
                "bappeda.bantul /kerja/34.02/anggaran/penyesuaian",
                "bappeda.bantul /kerja/34.02/anggaran/penyesuaian/baru",
                "bappeda.bantul /kerja/34.02/anggaran/tunda",
                "bappeda.bantul /kerja/34.02/anggaran/tunda/sisa",
                "bappeda.bantul /kerja/34.02/anggaran/skenario",
                "bappeda.bantul /kerja/34.02/anggaran/skenario/aturan",
                "bappeda.bantul /kerja/34.02/anggaran/skenario/aturan/{initiative}",
                "diskominfo.malang /kerja/35.07/anggaran/apbd",
                "bappeda.bantul /kerja/34.02/anggaran/pad",
                "bappeda.bantul /kerja/34.02/masterplan/{earning}",
                "bappeda.bantul /kerja/34.02/anggaran/pad/baru",
                "bappeda.bantul /kerja/34.02/anggaran/pad/impor",
                "bappeda.bantul /kerja/34.02/anggaran/pad/{parking}",
                "bappeda.bantul /kerja/34.02/anggaran/pad/{parking}/tahun/2026",
                "bappeda.bantul /kerja/34.02/anggaran/pad/{parking}/tahun/2026/sebab",
                "bappeda.bantul /kerja/34.02/anggaran/pad/{parking}/tahun/2026/tindakan",
                "bappeda.bantul /kerja/34.02/anggaran/pad/{parking}/inisiatif/baru",
                "bupati.bantul /kerja/34.02/pemantauan?bulan=2026-10",
                "diskominfo.bantul /kerja/34.02/pemantauan?bulan=2026-10",
                "bupati.bantul /kerja/34.02/pemantauan/diam?bulan=2026-10",
                "bupati.bantul /kerja/34.02/pemantauan/peringatan?bulan=2026-10",
                "bupati.bantul /kerja/34.02/pemantauan/ringkas?bulan=2026-10",
                "opd.bantul /kerja/34.02/pemantauan/rfk/2026-11",
                "bupati.bantul /kerja/34.02/pemantauan/kendala",
                "diskominfo.bantul /kerja/34.02/pemantauan/batas",
                "bupati.bantul /kerja/34.02/pemantauan/tahun?bulan=2026-10",
                "opd.bantul /kerja/34.02/pemantauan/tugas",
                "bupati.bantul /kerja/34.02/pemantauan/tugas",
                "bupati.bantul /kerja/34.02/pemantauan/peta?bulan=2026-10&kecamatan=34.02.14",
                "diskominfo.bantul /kerja/34.02/pemantauan/pengingat",
                "diskominfo.bantul /kerja/34.02/pemantauan/kendala/{obstacle}",
                "opd.bantul /kerja/34.02/pemantauan/{health}/2026-11",
                "opd.bantul /kerja/34.02/pemantauan/isi",
                "kepala.bantul /kerja/34.02/pemantauan/{health}/2026-10",
                "opd.bantul /kerja/34.02/pemantauan/{health}/2026-11/rencana",
                "opd.bantul /kerja/34.02/pemantauan/{health}/2026-11/langkah",
                "bupati.bantul /kerja/34.02/pemantauan/{health}/2026-10/langkah",
                "opd.bantul /kerja/34.02/pemantauan/{health}/2026-11/berkas",
                "opd.bantul /kerja/34.02/pemantauan/{health}/2026-11/indikator",
                "kepala.bantul /kerja/34.02/pemantauan/{health}/2026-10/indikator",
                "bupati.bantul /kerja/34.02/pemantauan/indikator?tahun=2026&triwulan=3",
                "diskominfo.bantul /kerja/34.02/pemantauan/buka/2026-03",
                "diskominfo.bantul /kerja/34.02/perangkat-daerah",
                "diskominfo.bantul /kerja/34.02/perangkat-daerah/{agency}/nama",
                "akun.bantul /kerja/34.02/akun",
                "akun.bantul /kerja/34.02/akun/baru",
                "akun.bantul /kerja/34.02/akun/{account}",
                "akun.bantul /kerja/34.02/audit",
                "asesor /kerja/34.02/penilaian",
                "asesor /kerja/34.02/penilaian/2024",
                "asesor /kerja/34.02/temuan/2023",
                "provinsi.diy /kerja/34",
                "kementerian /kerja/nasional",
                "kementerian /kerja/nasional/hasil",
                "kementerian /kerja/nasional/surat/2023",
                "kementerian /kerja/nasional/surat/2023/35.07",
                "diskominfo.malang /kerja/35.07/surat/2023",
                "- /surat/periksa",
                "kementerian /kerja/nasional/pemantauan?bulan=2026-10",
                "kementerian /kerja/nasional/hasil/impor",
                "kementerian /kerja/nasional/hasil/asesor",
                "kementerian /kerja/34.02/panel/2024",
                "diskominfo.bantul /kerja/34.02/keberatan/2024",
                "asesor.dua /kerja/34.02/wawancara/2024",
                "asesor /kerja/34.02/wawancara/2024/{interview}",
                "diskominfo.bantul /kerja/34.02/wawancara/2024/{interview}",
                "kementerian /kerja/nasional/gerakan?putaran=2022",
                "provinsi.jatim /kerja/35/gerakan?putaran=2022&saring=MEMBER",
                "kementerian /kerja/nasional/seleksi",
                "kementerian /kerja/nasional/seleksi/2022",
                "kementerian /kerja/nasional/seleksi/2026",
                "kementerian /kerja/nasional/seleksi/2026/14.01",
                "- /gerakan/2022",
                "diskominfo.buleleng /kerja/51.08/gerakan",
                "diskominfo.buleleng /kerja/51.08/seleksi/2022",
                "diskominfo.kampar /kerja/14.01/seleksi",
                "diskominfo.kampar /kerja/14.01/seleksi/2026",
                "kementerian /kerja/nasional/kesepakatan",
                "kementerian /kerja/nasional/kesepakatan/{agreement}",
                "diskominfo.buleleng /kerja/51.08/kesepakatan",
                "diskominfo.buleleng /kerja/51.08/kesepakatan/{agreement}",
                "- /kesepakatan/periksa"
            })
    void a_page_is_whole_everywhere(String who, String template) {
        var path = filled(template);
        var told = new ArrayList<String>();
        var page = visitors.of(who, address("")).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                told.add(message.text());
            }
        });
        page.onPageError(told::add);
        try (page) {
            page.navigate(address(in(path, "en")));
            complete(page, path + " in English");
            page.navigate(address(in(path, "id")));
            look(page, path, 1280, ColorScheme.LIGHT);
            look(page, path, 390, ColorScheme.DARK);
            page.setViewportSize(320, 800);
            complete(page, path + " at 320");
        }
        assertThat(told).as("the console on %s", path).isEmpty();
        engine.getCacheManager().getTemplateCache().keySet().forEach(it -> rendered.add(it.getTemplate()));
    }

    /** What the first file brings, the second changes; both are undone, so that the plan stands as before. */
    @Test
    void an_import_is_shown_cell_by_cell_and_can_be_undone() {
        var titles = "Nama inisiatif,Dimensi,Sub-dimensi,Penanggung jawab,Tahun mulai,Tahun selesai,Masalah,Jangka\n";
        var row = "Lapak %d,Smart Economy,Kesejahteraan Rakyat,Dinas Komunikasi dan Informatika,2022,2026,%s,%s\n";
        try (var page = visitors.of("diskominfo.bantul", address("")).newPage()) {
            send(page, titles + row.formatted(1, "Pasar sepi", "") + row.formatted(2, "Pasar jauh", ""));
            page.click("main form button[type=submit]");
            var first = page.url();
            send(
                    page,
                    titles + row.formatted(1, "Pasar sepi pada hari kerja", "menengah") + row.formatted(3, "Baru", ""));
            lookAtAll(page, "/impor/pratinjau");
            page.click("main form button[type=submit]");
            lookAtAll(page, "/impor/tersimpan");
            page.click("main form button[type=submit]");
            lookAtAll(page, "/impor/dibatalkan");
            page.navigate(first);
            page.click("main form button[type=submit]");
            assertThat(page.locator("main").textContent()).contains("Semuanya kembali seperti sebelumnya");
            page.navigate(address("/kerja/34.02/masterplan/impor"));
            lookAtAll(page, "/impor/terakhir");
        }
        engine.getCacheManager().getTemplateCache().keySet().forEach(it -> rendered.add(it.getTemplate()));
    }

    /** Nothing is adopted, so that the plan stands as before; a thousand rupiah move between two lines. */
    @Test
    void a_cut_is_shown_from_the_question_to_what_adopting_it_would_do() {
        try (var page = visitors.of("bappeda.bantul", address("")).newPage()) {
            page.navigate(address("/kerja/34.02/anggaran/skenario/baru"));
            lookAtAll(page, "/anggaran/skenario/baru");
            page.fill("#basis", "SE Bupati tentang efisiensi");
            page.fill("#year", "2026");
            page.fill("#until", "2026");
            page.fill("#percent-APBD_REGENCY", "35");
            page.click("main form[method=post] button[type=submit]");
            while (page.locator("progress").count() > 0) {
                page.reload();
            }
            lookAtAll(page, "/anggaran/skenario/1");
            page.locator("text=Bila tetap?").first().click();
            page.waitForSelector("h1:has-text('tetap seperti semula')");
            lookAtAll(page, "/anggaran/skenario/1/tetap");
            page.goBack();
            page.locator(".plan form button").first().click();
            page.click("text=Tetapkan rencana ini");
            page.waitForSelector("#kind");
            lookAtAll(page, "/anggaran/skenario/1/penetapan");
            page.navigate(address("/kerja/34.02/anggaran/penyesuaian/baru"));
            page.fill("#basis", "Pergeseran DPA");
            page.fill("#decidedOn", "2026-05-04");
            var own = page.locator("tr:has-text('APBD kabupaten'):has(select)");
            own.nth(0).locator("input").fill("-1.000");
            own.nth(0).locator("select").selectOption("2027");
            own.nth(1).locator("input").fill("1.000");
            page.click("main form[method=post] .form-end button[type=submit]");
            page.waitForSelector("#lines");
            lookAtAll(page, "/anggaran/penyesuaian/1");
        }
        engine.getCacheManager().getTemplateCache().keySet().forEach(it -> rendered.add(it.getTemplate()));
    }

    /** Nothing is confirmed, so that the lines stand as before. */
    @Test
    void an_export_of_sipd_is_shown_from_its_columns_to_what_it_would_do() {
        var agency = agencies.all(BANTUL).stream()
                .filter(it -> it.validTo() == null)
                .findFirst()
                .orElseThrow()
                .name();
        var csv = "nama_skpd;kode_sub_giat;nama_sub_giat;kode_rekening;Pagu;Keluar\n" + agency
                + ";2.16.03.2.02.0035;Literasi SPBE;5.1.02.04.01.0001;200000;%s\nDinas Antah;2.16.03.2.02.0035;Literasi SPBE;5.1.02.04.01.0001;0;20000\n";
        try (var page = visitors.of("bappeda.bantul", address("")).newPage()) {
            for (var spent : List.of("0", "seratus")) {
                page.navigate(address("/kerja/34.02/anggaran/impor"));
                page.setInputFiles(
                        "#file",
                        new FilePayload(
                                "sipd.csv", "text/csv", csv.formatted(spent).getBytes(StandardCharsets.UTF_8)));
                page.click("form:has(#file) button[type=submit]");
                page.waitForSelector("#column-agency");
                lookAtAll(page, "/anggaran/impor/kolom");
                page.check("input[name=tambah][value=true]");
                page.selectOption("#column-realised", "5");
                page.click("main form[method=post] button[type=submit]");
                page.waitForSelector(spent.equals("0") ? ".note" : ".summary");
                lookAtAll(page, "/anggaran/impor/" + (spent.equals("0") ? "akibat" : "ditolak"));
            }
        }
        engine.getCacheManager().getTemplateCache().keySet().forEach(it -> rendered.add(it.getTemplate()));
    }

    private void send(Page page, String csv) {
        page.navigate(address("/kerja/34.02/masterplan/impor"));
        page.setInputFiles("#file", new FilePayload("lapak.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("form:has(#file) button[type=submit]");
    }

    private void lookAtAll(Page page, String name) {
        look(page, name, 1280, ColorScheme.LIGHT);
        look(page, name, 390, ColorScheme.DARK);
        page.setViewportSize(320, 800);
        complete(page, name + " at 320");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "diskominfo.bantul /kerja/34.02/masterplan/impor",
                "diskominfo.bantul /kerja/34.02/masterplan/isu/impor",
                "diskominfo.bantul /kerja/34.02/aplikasi/impor",
            })
    void a_file_that_is_refused_is_told_on_a_whole_page(String who, String path) {
        var columns =
                "Nama inisiatif,Isu,Dimensi,Sub-dimensi,Penanggung jawab,Tahun mulai,Tahun selesai,Sebab,Perangkat daerah,Nama aplikasi";
        var file = new FilePayload(
                "daftar.csv",
                "text/csv",
                (columns + "\nSatu,Satu,Antah,Antah,,x,x,,Antah,Satu\n").getBytes(StandardCharsets.UTF_8));
        try (var page = visitors.of(who, address("")).newPage()) {
            page.navigate(address(in(path, "id")));
            page.setInputFiles("#file", file);
            page.click("form:has(#file) button[type=submit]");
            page.waitForSelector(".summary");
            look(page, path + "/ditolak", 1280, ColorScheme.LIGHT);
            look(page, path + "/ditolak", 390, ColorScheme.DARK);
            page.setViewportSize(320, 800);
            complete(page, path + " refused at 320");
        }
        engine.getCacheManager().getTemplateCache().keySet().forEach(it -> rendered.add(it.getTemplate()));
    }

    private void look(Page page, String path, int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 800);
        complete(page, path + " at " + width);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(path, width)));
        accessible(page, path + " at " + width);
    }

    private String filled(String template) {
        return template.replace("{initiative}", initiative().toString())
                .replace("{agency}", agencies.all(BANTUL).getFirst().id().toString())
                .replace("{account}", account().toString())
                .replace("{adopted}", adopted())
                .replace(
                        "{agreement}",
                        one("select id from movement.agreement where title like 'Nota Kesepakatan Gerakan%'", "title"))
                .replace(
                        "{idle}",
                        one(
                                "select id from overlap.application where region_code = '34.02' and status = 'IDLE'",
                                "name"))
                .replace(
                        "{retired}",
                        one(
                                "select id from overlap.application where region_code = '34.02' and status = 'RETIRED'",
                                "name"))
                .replace(
                        "{built}",
                        one(
                                "select application_id from overlap.construction where region_code = '34.02' and stage = 'TESTING'",
                                "since"))
                .replace("{builtfor}", one("""
                                select initiative_id from overlap.application
                                where region_code = '34.02' and name = 'Rekam Kesehatan Puskesmas'
                                """, "name"))
                .replace("{issue}", one("select id from masterplan.issue where region_code = '34.02'", "title"))
                .replace(
                        "{idea}",
                        one("select id from masterplan.idea where region_code = '34.02' and state = 'OPEN'", "title"))
                .replace(
                        "{suggested}",
                        one(
                                "select initiative_id from masterplan.idea where region_code = '34.02' and state = 'ADOPTED'",
                                "title"))
                .replace(
                        "{quick}",
                        one("select initiative_id from masterplan.continuity where region_code = '34.02'", "year"))
                .transform(it -> it.contains("{plan}") ? ofPlans(it) : it)
                .replace("{items}", "item=INITIATIVE:" + cased("asc") + "&item=INITIATIVE:" + cased("desc"))
                .replace(
                        "{earning}",
                        one(
                                "select initiative_id from budget.revenue_effect where region_code = '34.02'",
                                "initiative_id"))
                .replace("{parking}", one("""
                                select account_id from budget.revenue_action where region_code = '34.02' and year = 2026
                                """, "due"))
                .replace("{health}", one("""
                                select initiative.id from masterplan.initiative
                                join region.agency on agency.region_code = initiative.region_code
                                    and agency.id = initiative.lead_agency_id and agency.name = 'Dinas Kesehatan'
                                where initiative.region_code = '34.02' and initiative.stage = 'IN_PLAN'
                                    and 2026 between first_year and last_year
                                """, "initiative.name"))
                .replace(
                        "{interview}",
                        one("select id from evaluation.interview where region_code = '34.02'", "held_on"))
                .replace("{obstacle}", one("select id from monitoring.obstacle where region_code = '34.02'", "words"))
                .replace("{found}", one("select line_id from budget.finding where region_code = '34.02'", "report"))
                .replace("{pledged}", one("select id from budget.pledge where region_code = '34.02'", "giver"))
                .replace("{cased}", cased("asc"))
                .replace("{survey}", one("select id from evaluation.survey where region_code = '34.02'", "service"))
                .replace("{invitation}", invitation())
                .replace("{application}", one("""
                                select id from masterplan.described
                                where region_code = '34.02' and kind = 'APPLICATION' and stage = 'DRAFT'
                                """, "name"))
                .replace("{evidence}", one("""
                                select evidence from evaluation.ledger_entry
                                where region_code = '34.02' and kind = 'FILE' and title like 'Kutipan%'
                                """, "seq"))
                .replace(
                        "{asked}",
                        one(
                                "select id from region.agency where region_code = '34.02' and name = 'Dinas Kesehatan'",
                                "name"));
    }

    /** One that is part of the plan. */
    private UUID initiative() {
        return initiatives.of(masterplans.current(BANTUL).orElseThrow()).stream()
                .filter(it -> it.stage() == Stage.IN_PLAN)
                .map(Initiative::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private UUID account() {
        return Actors.as(
                Actor.program("test"),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("select id from identity.account where username = 'opd.bantul'")
                                .query(UUID.class)
                                .single()));
    }

    private String ofPlans(String template) {
        return Actors.as(Actor.program("demo"), () -> {
            var newer = plans.of(BANTUL).getFirst();
            var older = plans.of(BANTUL).getLast();
            var programme =
                    nodes.tree(older).at(PlanLevel.PROGRAMME).getFirst().node().id();
            return template.replace("{plan}", older.id().toString())
                    .replace("{next}", newer.id().toString())
                    .replace("{node}", programme.toString())
                    .transform(it -> it.contains("{file}") ? it.replace("{file}", sent(older)) : it);
        });
    }

    /** A file that waits for somebody to say which column is which. */
    private String sent(MediumTermPlan plan) {
        var id = UUID.randomUUID();
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql("""
                        insert into planning.import_file (region_code, id, plan_id, name, content)
                        values ('34.02', :id, :plan, 'rpjmd.csv', :content)
                        """)
                        .param("id", id)
                        .param("plan", plan.id())
                        .param(
                                "content",
                                "Jenis;Kode;Rumusan Kinerja\nMisi;1;Melayani\n".getBytes(StandardCharsets.UTF_8))
                        .update());
        return id.toString();
    }

    private String adopted() {
        return Actors.as(
                Actor.program("look"),
                () -> versions.inForce(BANTUL, LocalDate.now(Clock.systemUTC()))
                        .map(it -> contents.of(it).initiatives().getFirst().id().toString())
                        .orElseThrow());
    }

    private String one(String ids, String order) {
        return Actors.as(
                Actor.program("look"),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> String.valueOf(jdbc.sql(ids + " order by " + order + ", 1 limit 1")
                                .query(UUID.class)
                                .single())));
    }

    private String invitation() {
        return Actors.as(
                Actor.program("look"),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("select token from evaluation.survey where region_code = '34.02'")
                                .query(String.class)
                                .single()));
    }

    /** The first or the last initiative of the third case, by name. */
    private String cased(String way) {
        return one("""
                select item_id from overlap.case_item
                join overlap.overlap_case it on it.region_code = case_item.region_code and it.id = case_id
                where case_item.region_code = '34.02' and number = 3
                """, "name " + way);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String in(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "bahasa=" + language;
    }

    /** No text missing its words, nothing wider than the screen. */
    private static void complete(Page page, String path) {
        assertThat(page.content()).as(path).doesNotContain("??");
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scroll of %s", path).isEqualTo(0);
    }

    private static void accessible(Page page, String path) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(it -> GRAVE.contains(it.getImpact()))
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(found).as("axe on %s", path).isEmpty();
    }

    private static Path picture(String path, int width) {
        var name = path.equals("/") ? "beranda" : path.substring(1).replaceAll("[^0-9A-Za-z.]+", "-");
        return Path.of("target", "pictures", "%s-%d.png".formatted(name, width));
    }
}
