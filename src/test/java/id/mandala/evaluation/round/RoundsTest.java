package id.mandala.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Item;
import id.mandala.evaluation.Marks;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Kabupaten Pesisir Selatan (13.01) and Kabupaten Solok (13.02) in rounds from 2040, each of a year of its own. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundsTest {

    private static final RegionCode HERE = RegionCode.of("13.01");
    private static final RegionCode THERE = RegionCode.of("13.02");
    private static final String EDITION = "gsc-2023-kppn-ikn";

    @Autowired
    RoundRows rounds;

    @Autowired
    Standings standings;

    @Autowired
    Seats seats;

    @Autowired
    Marks marks;

    @Autowired
    RoundNews news;

    @Autowired
    Instruments instruments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private final Actor ministry = person("Kementerian", Role.MINISTRY, RegionCode.NATION);
    private final Actor secretariat = person("Sekretariat", Role.SECRETARIAT, HERE);
    private final Actor first = person("Asesor Satu", Role.ASSESSOR, HERE, THERE);
    private final Actor second = person("Asesor Dua", Role.ASSESSOR, HERE, THERE);
    private final Actor locals = person("Asesor Asli", Role.ASSESSOR, HERE, THERE);
    private final Actor both = new Actor(
            Optional.of(UUID.randomUUID()),
            "Asesor Rangkap",
            List.of(grant(Role.ASSESSOR, HERE), grant(Role.ASSESSOR, THERE), grant(Role.PLANNER, HERE)));

    private Visit lead;
    private Visit region;

    @BeforeAll
    void accounts() {
        lead = new Visit(context, ministry);
        region = new Visit(context, secretariat);
        Actors.as(
                Actor.program("test"),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                _ -> List.of(first, second, locals, both).forEach(this::account)));
    }

    @Test
    void from_invited_to_settled_everybody_sees_where_the_regency_stands() throws Exception {
        open(2040);
        var invited = lead.send(base(2040) + "/undang", "codes", "13.01, 13.02");
        assertThat(invited.getStatus()).isEqualTo(302);
        assertThat(stage(2040)).isEqualTo(Standing.Stage.INVITED);
        assertThat(region.page("/kerja/13.01/jadwal-evaluasi/2040")).contains("jawab pertanyaan", "11 Des 2040");
        assertThat(region.page("/kerja/13.01/penilaian")).contains("jadwal-evaluasi/2040");
        answer(2040, "baseline.1");
        assertThat(stage(2040)).isEqualTo(Standing.Stage.ANSWERING);
        assertThat(told(secretariat)).anyMatch(it -> it.startsWith("[2040, 1, 117, "));
        assertThat(region.page("/kerja/13.01/jadwal-evaluasi/2040")).contains("116 pertanyaan belum dijawab");
        assertThat(region.page("/kerja/13.01/evaluasi-mandiri/2040")).contains("jadwal-evaluasi/2040");

        give(2040, HERE, first);
        assertThat(told(first)).anyMatch(it -> it.startsWith("[2040, 0, 117, "));
        assertThat(mark(2040, second).getContentAsString(StandardCharsets.UTF_8))
                .contains("belum diberi kursi");
        assertThat(mark(2040, first).getStatus()).isEqualTo(302);
        assertThat(stage(2040)).isEqualTo(Standing.Stage.MARKING);

        for (var page :
                List.of("/kerja/nasional/putaran", base(2040), base(2040) + "?saring=MISSING", base(2040) + "/13.01")) {
            lead.whole(List.of(page));
        }
        region.whole(List.of("/kerja/13.01/jadwal-evaluasi/2040", "/kerja/13.01/evaluasi-mandiri/2040"));
        assertThat(region.answer(get(URI.create(base(2040)))).getStatus()).isEqualTo(403);
        assertThat(new Visit(context, A.secretariat(THERE))
                        .answer(get(URI.create("/kerja/13.01/jadwal-evaluasi/2040")))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void marks_come_in_time_and_by_the_edition_the_round_was_opened_with() throws Exception {
        var round = invited(2041);
        give(2041, HERE, first);
        assertThat(mark(2041, first).getStatus()).isEqualTo(302);
        revise(round, 2, LocalDate.of(2020, 1, 1), round.fingerprint());
        assertThat(words(mark(2041, first))).contains("sudah lewat", "1 Jan 2020");
        assertThat(standing(2041).late().map(Standing.Late::what)).contains(Standing.What.MARKS);
        assertThat(lead.page(base(2041) + "?saring=LATE")).contains("nilai lewat");

        revise(round, 3, LocalDate.of(2041, 12, 23), "0".repeat(64));
        assertThat(words(mark(2041, first))).contains("berubah sejak putaran");
        assertThat(lead.page(base(2041))).contains("Isi edisi berubah");
        var adopted = change(2041, "3", "2041-12-11", "reason", "Bobot dibetulkan", "renew", "true");
        assertThat(adopted.getStatus()).isEqualTo(302);
        assertThat(mark(2041, first).getStatus()).isEqualTo(302);
        assertThat(lead.page(base(2041))).contains("Bobot dibetulkan");
    }

    @Test
    void an_assessor_taken_back_midway_marks_no_more_and_counts_no_more() throws Exception {
        invited(2042);
        give(2042, HERE, first);
        give(2042, HERE, second);
        mark(2042, first);
        mark(2042, second);
        var seat = seats(2042).stream()
                .filter(it -> it.account().equals(id(first)))
                .findFirst()
                .orElseThrow();
        var at = base(2042) + "/13.01/kursi/" + seat.id() + "/cabut";
        assertThat(words(lead.send(at, "reason", " "))).contains("Tulis alasannya");
        assertThat(lead.send(at, "reason", "Sakit").getStatus()).isEqualTo(302);
        assertThat(words(mark(2042, first))).contains("sudah dicabut");
        assertThat(seats(2042)).extracting(Seat::marked).containsExactlyInAnyOrder(1L, 1L);
        assertThat(words(seat(2042, HERE, first))).contains("pernah dicabut");
        fill(2042, second);
        assertThat(words(settle(2042))).contains("Baru 0 dari 1 asesor");
        finish(2042, second);
        assertThat(counted(2042)).as("one for each question").isEqualTo(117);
        assertThat(lead.page(base(2042) + "/13.01")).contains("Sakit");
        assertThat(settle(2042).getStatus()).isEqualTo(302);
        assertThat(stage(2042)).isEqualTo(Standing.Stage.SETTLED);
        assertThat(standing(2042).day(Standing.Stage.SETTLED)).isNotNull();
    }

    @Test
    void nobody_marks_a_region_of_their_own() throws Exception {
        invited(2043);
        assertThat(words(seat(2043, HERE, both))).contains("memegang peran lain di 13.01");
        var home = lead.send(
                "/kerja/nasional/putaran/asal",
                "account",
                id(locals).toString(),
                "home",
                "13",
                "until",
                "2099-12-31",
                "why",
                "Lahir di sana");
        assertThat(home.getStatus()).isEqualTo(302);
        assertThat(lead.page("/kerja/nasional/putaran")).contains("Lahir di sana");
        assertThat(words(seat(2043, THERE, locals))).contains("berasal dari 13");

        assertThat(words(lead.send(base(2043) + "/bagikan", "each", "3"))).contains("13.01 (2)", "Belum ada kursi");
        assertThat(seats(2043)).isEmpty();
        assertThat(lead.send(base(2043) + "/bagikan", "each", "2").getStatus()).isEqualTo(302);
        assertThat(seats(2043))
                .filteredOn(it -> it.region().equals(HERE))
                .extracting(Seat::account)
                .containsExactlyInAnyOrder(id(first), id(second));
        assertThat(seats(2043)).filteredOn(it -> it.region().equals(THERE)).hasSize(2);
    }

    @Test
    void who_is_invited_twice_or_unknown_is_named_and_nobody_is_invited() throws Exception {
        open(2044);
        assertThat(words(lead.send(base(2044) + "/undang", "codes", "13.01 99.99 abc")))
                .contains("99.99, abc");
        assertThat(words(lead.send(base(2044) + "/undang", "codes", " "))).contains("paling sedikit satu");
        assertThat(lead.send(base(2044) + "/undang", "codes", "13.01").getStatus())
                .isEqualTo(302);
        assertThat(words(lead.send(base(2044) + "/undang", "codes", "13.02 13.01")))
                .contains("13.01");
        assertThat(Actors.as(ministry, () -> standings.of(round(2044)))).hasSize(1);
        assertThat(words(openAt(2044, "2044-12-11", EDITION))).contains("sudah ada");
        assertThat(words(openAt(2045, "2045-12-30", EDITION))).contains("Urutkan tanggalnya");
        assertThat(words(openAt(2045, "2039-12-30", EDITION))).contains("Urutkan");
        assertThat(words(openAt(2045, "besok", EDITION))).contains("href=\"#selfDue\"");
        assertThat(words(openAt(2045, "2045-12-11", "lupa"))).contains("href=\"#edition\"");
        assertThat(Actors.as(ministry, () -> rounds.find(2045, EDITION))).isEmpty();
        assertThat(words(change(2044, "1", "2044-12-12"))).contains("href=\"#reason\"");
        assertThat(change(2044, "1", "2044-12-12", "reason", "Banjir").getStatus())
                .isEqualTo(302);
        assertThat(change(2044, "1", "2044-12-13", "reason", "Lain").getStatus())
                .isEqualTo(409);
    }

    @Test
    void what_is_handed_in_is_handed_in_once_and_closed_until_it_is_given_back() throws Exception {
        invited(2046);
        assertThat(words(handIn(2046, "0"))).contains("paling sedikit satu pertanyaan");
        answer(2046, "baseline.1");
        Callable<MockHttpServletResponse> deed = () -> handIn(2046, "0");
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Integer>();
            for (var it : pool.invokeAll(List.of(deed, deed))) {
                answers.add(it.get().getStatus());
            }
            assertThat(answers).contains(302).containsAnyOf(422, 409);
        }
        assertThat(stage(2046)).isEqualTo(Standing.Stage.HANDED_IN);
        assertThat(words(claim(2046))).contains("sudah diserahkan");
        assertThat(lead.send(base(2046) + "/13.01/kembalikan", "version", "1", "reason", "Bukti keliru")
                        .getStatus())
                .isEqualTo(302);
        assertThat(claim(2046).getStatus()).isEqualTo(302);
        assertThat(region.page("/kerja/13.01/jadwal-evaluasi/2046")).contains("Bukti keliru", "Sekretariat");
        revise(round(2046), 2, null, round(2046).fingerprint());
        assertThat(handIn(2046, "2").getStatus()).isEqualTo(302);
        assertThat(standing(2046).late()).as("handed in after its day").hasValueSatisfying(it -> {
            assertThat(it.over()).isTrue();
            assertThat(it.days()).isPositive();
        });
        var officer = new Visit(context, A.planner(HERE));
        assertThat(officer.send("/kerja/13.01/jadwal-evaluasi/2046/serah", "version", "3")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void who_does_not_take_part_is_told_so_and_takes_no_marks() throws Exception {
        invited(2047);
        give(2047, HERE, first);
        assertThat(lead.send(base(2047) + "/13.01/ikut", "takesPart", "false", "reason", "Pilkada")
                        .getStatus())
                .isEqualTo(302);
        assertThat(stage(2047)).isEqualTo(Standing.Stage.NOT_TAKING_PART);
        assertThat(words(mark(2047, first))).contains("tidak ikut");
        assertThat(lead.page(base(2047) + "?saring=NOT_TAKING_PART")).contains("tidak ikut", "Pilkada");
        assertThat(lead.send(base(2047) + "/13.01/ikut", "takesPart", "true", "reason", "Surat bupati")
                        .getStatus())
                .isEqualTo(302);
        assertThat(mark(2047, first).getStatus()).isEqualTo(302);
    }

    private Round invited(int year) throws Exception {
        open(year);
        assertThat(lead.send(base(year) + "/undang", "codes", "13.01").getStatus())
                .isEqualTo(302);
        return round(year);
    }

    private void open(int year) throws Exception {
        assertThat(openAt(year, year + "-12-11", EDITION).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse openAt(int year, String selfDue, String edition) throws Exception {
        return lead.send(
                "/kerja/nasional/putaran",
                "year",
                String.valueOf(year),
                "edition",
                edition,
                "invitedOn",
                year + "-11-02",
                "selfDue",
                selfDue,
                "marksDue",
                year + "-12-23",
                "letterDue",
                year + "-12-31");
    }

    private MockHttpServletResponse change(int year, String version, String selfDue, String... more) throws Exception {
        var fields = new ArrayList<>(List.of(
                "version",
                version,
                "invitedOn",
                year + "-11-02",
                "selfDue",
                selfDue,
                "marksDue",
                year + "-12-23",
                "letterDue",
                year + "-12-31"));
        fields.addAll(List.of(more));
        return lead.send(base(year) + "/tanggal", fields.toArray(String[]::new));
    }

    /** Past the rules: a day that is over, an edition that has changed. Without {@code marksDue} its own answers were due long ago. */
    private void revise(Round it, int version, @Nullable LocalDate marksDue, String fingerprint) {
        var dates = it.dates();
        var next = new Dates(
                dates.invitedOn(),
                marksDue == null ? LocalDate.of(2020, 1, 1) : null,
                marksDue,
                null,
                dates.letterDue());
        Actors.as(
                ministry,
                () -> rounds.add(new Round(
                        it.year(),
                        EDITION,
                        "",
                        next,
                        Optional.empty(),
                        fingerprint,
                        "uji",
                        "uji",
                        Instant.EPOCH,
                        version)));
    }

    private void give(int year, RegionCode where, Actor whom) throws Exception {
        assertThat(seat(year, where, whom).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse seat(int year, RegionCode where, Actor whom) throws Exception {
        if (Actors.as(ministry, () -> standings.of(round(year), where)).isEmpty()) {
            assertThat(lead.send(base(year) + "/undang", "codes", where.value()).getStatus())
                    .isEqualTo(302);
        }
        return lead.send(base(year) + "/" + where + "/kursi", "account", id(whom).toString());
    }

    private MockHttpServletResponse mark(int year, Actor who) throws Exception {
        return new Visit(context, who)
                .send("/kerja/13.01/penilaian/" + year + "/nilai", "question", "baseline.1", "mark", "3");
    }

    private MockHttpServletResponse settle(int year) throws Exception {
        return lead.send("/kerja/nasional/hasil/" + year + "/13.01/tutup", "version", "1");
    }

    private MockHttpServletResponse handIn(int year, String version) throws Exception {
        return region.send("/kerja/13.01/jadwal-evaluasi/" + year + "/serah", "version", version);
    }

    private MockHttpServletResponse claim(int year) throws Exception {
        return region.send(
                "/kerja/13.01/evaluasi-mandiri/" + year + "/baseline.2", "version", "0", "mark", "1", "note", "uji");
    }

    private void answer(int year, String question) {
        Actors.as(
                secretariat,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql("""
                                insert into evaluation.claim (region_code, year, edition, question, revision, mark, name)
                                values ('13.01', :year, :edition, :question, 1, 2, 'uji')
                                """)
                                .param("year", year)
                                .param("edition", EDITION)
                                .param("question", question)
                                .update()));
    }

    private void account(Actor it) {
        jdbc.sql("insert into identity.account (region_code, id, username, name) values ('00', :id, :username, :name)")
                .param("id", id(it))
                .param("username", "u" + id(it).toString().replace("-", "").substring(0, 20))
                .param("name", it.name())
                .update();
        it.grants()
                .forEach(grant -> jdbc.sql(
                                "insert into identity.account_grant (region_code, account_id, role) values (:region, :id, :role)")
                        .param("region", grant.region().value())
                        .param("id", id(it))
                        .param("role", grant.role().name())
                        .update());
    }

    private void finish(int year, Actor who) {
        Actors.as(
                who,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql("""
                                update evaluation.assessor set finished_at = now()
                                where region_code = '13.01' and year = :year and account_id = :account
                                """)
                                .param("year", year)
                                .param("account", id(who))
                                .update()));
    }

    private void fill(int year, Actor who) {
        var seat = seats(year).stream()
                .filter(it -> it.account().equals(id(who)))
                .findFirst()
                .orElseThrow();
        Actors.as(
                ministry,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql("""
                                insert into evaluation.mark (region_code, year, assessor_id, question, revision, mark)
                                select '13.01', :year, :seat, question, 2, 3 from unnest(:questions) as question
                                """)
                                .param("year", year)
                                .param("seat", seat.id())
                                .param(
                                        "questions",
                                        instruments.get(EDITION).questions().stream()
                                                .map(Item.Question::key)
                                                .toArray(String[]::new))
                                .update()));
    }

    private List<String> told(Actor who) {
        return Actors.as(who, () -> news.of(HERE)).stream()
                .map(it -> it.about().toString())
                .toList();
    }

    private Round round(int year) {
        return Actors.as(ministry, () -> rounds.find(year, EDITION).orElseThrow());
    }

    private Standing standing(int year) {
        return Actors.as(ministry, () -> standings.of(round(year), HERE).orElseThrow());
    }

    private Standing.Stage stage(int year) {
        return standing(year).stage();
    }

    private List<Seat> seats(int year) {
        return Actors.as(ministry, () -> seats.of(round(year)));
    }

    private int counted(int year) {
        return Actors.as(
                ministry,
                () -> Optional.ofNullable(new TransactionTemplate(transactions)
                                .execute(_ -> marks.counted(HERE, year).size()))
                        .orElseThrow());
    }

    private static String base(int year) {
        return "/kerja/nasional/putaran/" + year + "/" + EDITION;
    }

    private static UUID id(Actor it) {
        return it.account().orElseThrow();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Actor.Grant grant(Role role, RegionCode region) {
        return new Actor.Grant(role, region, Optional.empty());
    }

    private static Actor person(String name, Role role, RegionCode... where) {
        return new Actor(
                Optional.of(UUID.randomUUID()),
                name,
                List.of(where).stream().map(it -> grant(role, it)).toList());
    }
}
