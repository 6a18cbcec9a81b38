package id.mandala.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.Aims;
import id.mandala.masterplan.proposal.Indicator;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Indicators are told and read in Kabupaten Soppeng (73.12); last year's months are opened again for a whole quarter. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorTest {

    private static final RegionCode HERE = RegionCode.of("73.12");
    private static final String BASE = "/kerja/73.12/pemantauan";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Proposals proposals;

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
    private int before;
    private UUID agency;
    private UUID other;
    private Visit officer;
    private Visit secretariat;

    @BeforeAll
    void a_plan_of_two_agencies() {
        now = YearMonth.from(today.date());
        before = now.getYear() - 1;
        Actors.as(A.secretariat(HERE), () -> edit.begin(HERE, "Masterplan Soppeng", new Span(before, before + 4)));
        agency = agency("Dinas Kominfo Soppeng");
        other = agency("Dinas Sosial Soppeng");
        officer = new Visit(context, A.officer(HERE, agency));
        secretariat = new Visit(context, A.secretariat(HERE));
    }

    /** Each is told 30 in February, and 10, 30, 20 in the third quarter. */
    @Test
    void values_go_from_the_form_to_the_quarter_by_each_of_the_four_kinds() throws Exception {
        var initiative = initiative(
                "Empat Cara",
                rising("Warga dilatih", "orang", null, "100"),
                falling("Waktu tunggu", "menit", "15"),
                rising("Izin tepat waktu", "persen", "5", "40"),
                rising("Pasar nontunai", "pasar", "2", "20"));
        for (var month : List.of(2, 7, 8, 9)) {
            opened(YearMonth.of(before, month));
        }
        for (var told : List.of(List.of(2, 30), List.of(7, 10), List.of(8, 30), List.of(9, 20))) {
            var path = path(initiative, YearMonth.of(before, told.getFirst()));
            var value = String.valueOf(told.getLast());
            assertThat(tell(path, value, value, value, value).getStatus()).isEqualTo(302);
        }

        var file = quarter(3, agency);
        // 10 + 30 + 20 in the quarter, with February 90 of 100
        assertThat(figures(file, "Warga dilatih")).containsExactly("60", "90", "90", "Tinggi");
        // the worst month is 30: 15 ÷ 30
        assertThat(figures(file, "Waktu tunggu")).containsExactly("30", "30", "50", "Sangat rendah");
        // the last month of the quarter; of the year the better of 30 and 20: 30 ÷ 40
        assertThat(figures(file, "Izin tepat waktu")).containsExactly("20", "30", "75", "Sedang");
        assertThat(figures(file, "Pasar nontunai")).containsExactly("20", "30", "150", "Sangat tinggi");

        var page = secretariat.page(BASE + "/indikator?tahun=" + before + "&triwulan=3&pd=" + agency);
        assertThat(page)
                .containsSubsequence(
                        "id=\"list\"", "Waktu tunggu", "50,00", "Izin tepat waktu", "75,00", "Warga dilatih", "90,00");
        assertThat(page).contains("Sangat rendah", "Bagaimana ini dihitung?");
        assertThat(figures(quarter(1, agency), "Warga dilatih")).containsExactly("30", "30", "30", "Sangat rendah");
        assertThat(officer.page(path(initiative, YearMonth.of(before, 9))))
                .contains("Februari 30", "Agustus 30", "90,00 % dari target");
    }

    @Test
    void a_line_in_no_place_cannot_be_read() throws Exception {
        var initiative = initiative("Salah Tempat", rising("Satu", "persen", "1", "10"));
        for (var place : List.of("99999", "-1", "x")) {
            assertThat(officer.send(path(initiative, now), "lines[" + place + "].name", "Satu")
                            .getStatus())
                    .as(place)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_year_long_past_is_the_one_chosen_on_its_page() throws Exception {
        assertThat(secretariat.page(BASE + "/indikator?tahun=2020&triwulan=4"))
                .contains("value=\"2020\" selected=\"selected\"");
    }

    @Test
    void a_value_that_cannot_be_read_is_told_at_its_field_and_nothing_is_stored() throws Exception {
        var initiative = initiative(
                "Salah Ketik",
                rising("Satu", "persen", "1", "10"),
                rising("Dua", "persen", "1", "10"),
                rising("Tiga", "persen", "1", "10"));
        var path = path(initiative, now);

        var answer = words(tell(path, "12,5", "dua belas", "1,23456"));

        assertThat(answer).contains("id=\"value-1-error\"", "id=\"value-2-error\"", "Isi angka, misalnya 12,5");
        assertThat(answer).contains("value=\"dua belas\"").doesNotContain("id=\"value-0-error\"");
        assertThat(officer.page(report(initiative, now))).contains("Indikator: 0 dari 3 terisi");

        assertThat(tell(path, "12,5", "1.234,5 %", "").getStatus()).isEqualTo(302);
        assertThat(officer.page(report(initiative, now))).contains("Indikator: 2 dari 3 terisi");
        assertThat(officer.page(path)).contains("value=\"1234,5\"");
        assertThat(tell(path, "", "1234,5", "").getStatus()).as("taken back").isEqualTo(302);
        assertThat(officer.page(report(initiative, now))).contains("Indikator: 1 dari 3 terisi");
        assertThat(recorded(initiative)).isEqualTo(2);
    }

    @Test
    void only_the_officer_of_its_agency_tells_and_the_region_reads() throws Exception {
        var initiative = initiative("Milik Kominfo", rising("Satu", "persen", "1", "10"));
        var path = path(initiative, now);
        for (var who : List.of(
                new Visit(context, A.officer(HERE, other)),
                new Visit(context, A.head(HERE, agency)),
                secretariat,
                new Visit(context, A.planner(HERE)))) {
            assertThat(who.page(path)).contains("Satu").doesNotContain("Simpan indikator");
            assertThat(who.send(path, line(0, "Satu", "5", 0)).getStatus()).isEqualTo(403);
        }
        var stranger = new Visit(context, A.officer(RegionCode.of("73.13"), other));
        assertThat(stranger.answer(get(path)).getStatus()).isIn(403, 404);
        assertThat(stranger.answer(get(BASE + "/indikator")).getStatus()).isEqualTo(403);
        assertThat(stranger.answer(get(BASE + "/indikator.xlsx?tahun=" + before + "&triwulan=1"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_closed_month_one_that_has_not_begun_and_one_that_is_sent_are_refused() throws Exception {
        var initiative = initiative("Tutup", rising("Satu", "persen", "1", "10"));
        var sent = path(initiative, now);

        assertThat(words(officer.send(path(initiative, now.minusMonths(3)), line(0, "Satu", "5", 0))))
                .contains("ditutup");
        assertThat(words(officer.send(path(initiative, now.plusMonths(1)), line(0, "Satu", "5", 0))))
                .contains("belum dimulai");
        assertThat(officer.send(
                                report(initiative, now),
                                "deed",
                                "send",
                                "version",
                                "0",
                                "physical",
                                "10",
                                "realised",
                                "0",
                                "sending",
                                UUID.randomUUID().toString())
                        .getStatus())
                .isEqualTo(302);
        assertThat(words(officer.send(sent, line(0, "Satu", "5", 0)))).contains("menunggu kepala");
        assertThat(officer.page(sent)).doesNotContain("Simpan indikator");
    }

    @Test
    void of_two_officers_at_once_the_second_is_told_and_the_same_once_more_is_no_fault() throws Exception {
        var initiative = initiative("Berdua", rising("Satu", "persen", "1", "10"));
        var path = path(initiative, now);
        var first = line(0, "Satu", "5", 0);

        assertThat(officer.send(path, first).getStatus()).isEqualTo(302);
        assertThat(officer.send(path, first).getStatus()).as("the same again").isEqualTo(302);
        assertThat(officer.send(path, line(0, "Satu", "6", 0)).getStatus()).isEqualTo(409);
        assertThat(officer.page(path)).contains("value=\"5\"");
        assertThat(officer.send(path, line(0, "Satu", "6", 1)).getStatus()).isEqualTo(302);
        assertThat(recorded(initiative)).isEqualTo(2);
    }

    @Test
    void of_many_that_write_in_the_same_moment_one_is_kept() throws Exception {
        var path = path(initiative("Serentak", rising("Satu", "persen", "1", "10")), now);
        var all = new ArrayList<Callable<Integer>>();
        for (int i = 1; i <= 8; i++) {
            var mine = line(0, "Satu", String.valueOf(i), 0);
            all.add(() -> officer.send(path, mine).getStatus());
        }
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var it : threads.invokeAll(all)) {
                answers.add(it.get());
            }
        }
        assertThat(answers).containsOnly(302, 409).containsOnlyOnce(302);
    }

    @Test
    void how_it_is_counted_is_asked_until_another_month_stands_on_it() throws Exception {
        var initiative = initiative("Cara", rising("Satu", "orang", null, "10"));
        var early = YearMonth.of(before, 3);
        opened(early);
        opened(early.plusMonths(1));

        assertThat(officer.page(path(initiative, early))).contains("<option value=\"ACCUMULATING\" selected");
        var asFinal = with(line(0, "Satu", "5", 0), "lines[0].kind", "FINAL");
        assertThat(officer.send(path(initiative, early), asFinal).getStatus()).isEqualTo(302);
        var next = path(initiative, early.plusMonths(1));
        assertThat(officer.page(next)).contains("Keadaan akhir").doesNotContain("<select");
        var asSum = with(line(0, "Satu", "7", 1), "lines[0].kind", "ACCUMULATING");
        assertThat(words(officer.send(next, asSum))).contains("Biarkan cara menghitungnya");
        assertThat(officer.send(next, line(0, "Satu", "7", 1)).getStatus()).isEqualTo(302);
    }

    @Test
    void what_was_told_under_a_name_the_masterplan_changed_is_named_and_kept() throws Exception {
        var initiative = initiative("Ganti Nama", rising("Nama lama", "persen", "1", "10"));
        var path = path(initiative, now);
        assertThat(officer.send(path, line(0, "Nama lama", "5", 0)).getStatus()).isEqualTo(302);

        aims(initiative, rising("Nama baru", "persen", "1", "10"));

        assertThat(officer.page(path)).contains("tidak dihitung lagi: Nama lama", "Nama baru");
        assertThat(words(officer.send(path, line(0, "Nama lama", "6", 1)))).contains("sudah tidak ada di masterplan");
        aims(initiative, rising("Nama lama", "persen", "1", "10"));
        assertThat(officer.page(path)).contains("value=\"5\"").doesNotContain("tidak dihitung lagi");
    }

    @Test
    void two_of_one_name_are_one() throws Exception {
        var initiative = initiative("Kembar", rising("Satu", "persen", "1", "10"), rising("Satu", "persen", "1", "20"));

        assertThat(tell(path(initiative, now), "5").getStatus()).isEqualTo(302);
        assertThat(officer.page(report(initiative, now))).contains("Indikator: 1 dari 1 terisi");
    }

    @Test
    void pages_are_whole_with_and_without_anything_to_show() throws Exception {
        var initiative = initiative("Tanpa Indikator");

        assertThat(officer.page(path(initiative, now))).contains("belum punya indikator");
        assertThat(officer.page(report(initiative, now))).doesNotContain("terisi</a>");
        assertThat(officer.page(BASE + "/indikator?tahun=2003")).contains("Tidak ada indikator");
        officer.whole(List.of(
                path(initiative, now),
                path(initiative("Lengkap", rising("Satu", "", null, "10")), now),
                BASE + "/indikator",
                BASE + "/indikator?triwulan=9&tahun=1",
                BASE + "/indikator?bulan=" + before + "-02&pd=" + other,
                BASE + "/indikator.xlsx?tahun=" + before + "&triwulan=1"));
    }

    private Indicator rising(String name, String unit, @Nullable String baseline, String target) {
        return indicator(name, unit, Indicator.Direction.RISING, baseline, target);
    }

    private Indicator falling(String name, String unit, String target) {
        return indicator(name, unit, Indicator.Direction.FALLING, null, target);
    }

    private Indicator indicator(
            String name, String unit, Indicator.Direction direction, @Nullable String baseline, String target) {
        var targets = new TreeMap<>(Map.of(before, new BigDecimal(target), before + 1, new BigDecimal(target)));
        return new Indicator(name, unit, direction, baseline == null ? null : new BigDecimal(baseline), "", targets);
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative(String name, Indicator... indicators) {
        var id = Actors.as(
                A.secretariat(HERE),
                () -> edit.add(
                                HERE,
                                new Outline(
                                        null,
                                        name + " " + UUID.randomUUID(),
                                        "",
                                        "living",
                                        "health",
                                        null,
                                        agency,
                                        Set.of(),
                                        new Span(before, before + 2)))
                        .id());
        aims(id, indicators);
        return id;
    }

    private void aims(UUID initiative, Indicator... indicators) {
        Actors.as(
                A.secretariat(HERE),
                () -> proposals.write(HERE, Map.of(initiative, List.of(new Aims("", List.of(indicators))))));
    }

    private void opened(YearMonth month) throws Exception {
        var until = today.date().plusDays(3).toString();
        assertThat(secretariat
                        .send(BASE + "/buka/" + month, "until", until, "reason", "Angka susulan")
                        .getStatus())
                .isEqualTo(302);
    }

    /** Sends the form of a page with its values in place of those that stand there. */
    private MockHttpServletResponse tell(String path, String... values) throws Exception {
        var page = officer.page(path);
        var fields = new ArrayList<String>();
        for (int i = 0; i < values.length; i++) {
            var name = Visit.found(page, "name=\"lines\\[" + i + "]\\.name\" value=\"([^\"]*)\"");
            var version = Visit.found(page, "name=\"lines\\[" + i + "]\\.version\" value=\"(\\d+)\"");
            fields.addAll(Arrays.asList(line(i, name, values[i], Integer.parseInt(version))));
        }
        return officer.send(path, fields.toArray(String[]::new));
    }

    private static String[] line(int index, String name, String value, int version) {
        var line = "lines[" + index + "].";
        return new String[] {line + "name", name, line + "value", value, line + "version", String.valueOf(version)};
    }

    private static String[] with(String[] fields, String name, String value) {
        var more = new ArrayList<>(List.of(fields));
        more.addAll(List.of(name, value));
        return more.toArray(String[]::new);
    }

    private TableFile quarter(int number, UUID of) throws Exception {
        var answer =
                secretariat.answer(get(BASE + "/indikator.xlsx?tahun=" + before + "&triwulan=" + number + "&pd=" + of));
        return TableFile.read("indikator.xlsx", answer.getContentAsByteArray());
    }

    /** What it reached in the quarter and in the year, its achievement and band. */
    private static List<String> figures(TableFile file, String name) {
        var columns = file.titles().stream()
                .<Column<?>>map(it -> Column.text(it).optional())
                .toList();
        var last = file.titles().subList(file.titles().size() - 4, file.titles().size());
        var row = file.table(columns).rows().stream()
                .filter(it -> it.get(Column.text("Indikator")).equals(name))
                .findFirst()
                .orElseThrow();
        return last.stream()
                .map(it -> row.find(Column.text(it).optional()).orElse(""))
                .toList();
    }

    private int recorded(UUID initiative) {
        return Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("""
                        select count(*) from audit.entry
                        where region_code = :region and action = 'monitoring.indicators-told' and subject like :initiative
                        """)
                                .param("region", HERE.value())
                                .param("initiative", initiative + " %")
                                .query(Integer.class)
                                .single()));
    }

    private static String report(UUID initiative, YearMonth month) {
        return BASE + "/" + initiative + "/" + month;
    }

    private static String path(UUID initiative, YearMonth month) {
        return report(initiative, month) + "/indikator";
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
