package id.mandala.evaluation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.evaluation.Panelists;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.Visit;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The assessors of Kabupaten Pasaman (13.08) ask this year and last year. */
@Running
class InterviewsTest {

    private static final RegionCode HERE = RegionCode.of("13.08");
    private static boolean opened;

    private final Actor one = Panelists.person(Role.ASSESSOR, HERE, "Asesor Satu");
    private final Actor secretary = Panelists.person(Role.SECRETARIAT, HERE, "Sekretariat");
    private Visit assessor;
    private Visit region;
    private String page;
    private int year;

    @Autowired
    Interviews interviews;

    @Autowired
    InterviewNews news;

    @Autowired
    Today today;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void this_year_is_open() {
        year = today.date().getYear();
        page = "/kerja/13.08/wawancara/" + year;
        assessor = new Visit(context, one);
        region = new Visit(context, secretary);
        if (!opened) {
            opened = true;
            new Panelists(context).open(HERE, year);
        }
    }

    @Test
    void an_interview_goes_from_plan_to_signature_and_the_regency_comments() throws Exception {
        var tomorrow = today.date().plusDays(1).toString();
        assertThat(words(plan(tomorrow, "10:00", "09:00", "VIRTUAL", "https://rapat.id/a")))
                .contains("href=\"#ends\"", "https://rapat.id/a");
        assertThat(words(plan(tomorrow, "09:00", "09:00", "VIRTUAL", "https://rapat.id/a")))
                .contains("href=\"#ends\"");
        assertThat(words(plan("besok", "09:00", "10:00", "VIRTUAL", "https://rapat.id/a")))
                .contains("href=\"#heldOn\"");
        assertThat(words(plan(tomorrow, "25:00", "10:00", "VIRTUAL", "https://rapat.id/a")))
                .contains("href=\"#starts\"");
        assertThat(words(plan(tomorrow, "09:00", "10:00", "VIRTUAL", "javascript:alert(1)")))
                .contains("href=\"#place\"");
        assertThat(words(assessor.send(
                        page,
                        "heldOn",
                        tomorrow,
                        "starts",
                        "09:00",
                        "ends",
                        "10:00",
                        "manner",
                        "IN_PERSON",
                        "place",
                        "Aula")))
                .contains("href=\"#questions\"");
        assertThat(region.send(
                                page,
                                "heldOn",
                                tomorrow,
                                "starts",
                                "09:00",
                                "ends",
                                "10:00",
                                "manner",
                                "IN_PERSON",
                                "place",
                                "Aula",
                                "questions",
                                "baseline.1")
                        .getStatus())
                .isEqualTo(403);
        int before = all().size();
        assertThat(plan(tomorrow, "09:00", "10:30", "VIRTUAL", "https://rapat.id/a")
                        .getStatus())
                .isEqualTo(302);
        assertThat(Actors.as(one, () -> news.of(HERE))).hasSize(1);
        assertThat(Actors.as(secretary, () -> news.of(HERE))).hasSize(1);

        assertThat(all()).hasSize(before + 1);
        var it = page + "/" + all().getLast().id();
        assertThat(region.page(it))
                .contains("09.00–10.30 WIB", "https://rapat.id/a")
                .doesNotContain("Simpan dan tandatangani");
        var record = new String[] {
            "version",
            "1",
            "byAssessors",
            "Satu",
            "byRegion",
            "Wening, Sigit",
            "said-baseline.1",
            "SK no. 5, sudah ada",
            "sign",
            "true"
        };
        assertThat(words(assessor.send(it, record))).contains("belum berlangsung", "SK no. 5, sudah ada");
        assertThat(assessor.send(
                                it + "/jadwal",
                                "version",
                                "1",
                                "heldOn",
                                today.date().toString(),
                                "starts",
                                "09:00",
                                "ends",
                                "10:00",
                                "manner",
                                "IN_PERSON",
                                "place",
                                "Aula")
                        .getStatus())
                .isEqualTo(302);
        assertThat(assessor.send(it, record).getStatus())
                .as("seen before it was moved")
                .isEqualTo(409);
        record[1] = "2";
        record[3] = " ";
        assertThat(words(assessor.send(it, record))).contains("Tulis siapa yang hadir");
        record[3] = "Satu";
        assertThat(region.send(it, record).getStatus()).isEqualTo(403);
        assertThat(assessor.send(it, record).getStatus()).isEqualTo(302);
        record[1] = "3";
        record[7] = "Diubah";
        assertThat(assessor.send(it, record).getStatus()).as("signed is closed").isEqualTo(409);
        assertThat(words(region.send(it + "/tanggapan", "words", " "))).contains("Tulis tanggapan Anda");
        assertThat(region.send(it + "/tanggapan", "words", "Nomor SK-nya 6").getStatus())
                .isEqualTo(302);
        assertThat(assessor.send(it + "/tanggapan", "words", "Bukan daerah").getStatus())
                .isEqualTo(403);
        assertThat(region.page(it)).contains("SK no. 5, sudah ada", "Wening, Sigit", "Asesor Satu", "Nomor SK-nya 6");
        assertThat(Actors.as(one, () -> news.of(HERE))).isEmpty();
        region.whole(List.of(page, it));
        assessor.whole(List.of(page, it, "/kerja/13.08/penilaian"));
    }

    @Test
    void comments_sent_in_the_same_moment_are_all_kept() throws Exception {
        assertThat(plan(today.date().toString(), "13:00", "14:00", "VIRTUAL", "https://rapat.id/b")
                        .getStatus())
                .isEqualTo(302);
        var planned = all().getLast();
        var statuses = new CopyOnWriteArrayList<Integer>();
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> statuses.add(commented(planned, i))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(statuses).hasSize(8).containsOnly(302);
        assertThat(Actors.as(secretary, () -> interviews.comments(planned))).hasSize(8);
    }

    private int commented(Interview it, int number) {
        try {
            return region.send(page + "/" + it.id() + "/tanggapan", "words", "Tanggapan " + number)
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse plan(String day, String from, String until, String manner, String place)
            throws Exception {
        return assessor.send(
                page,
                "heldOn",
                day,
                "starts",
                from,
                "ends",
                until,
                "manner",
                manner,
                "place",
                place,
                "questions",
                "baseline.1",
                "questions",
                "tidak.ada");
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Interview> all() {
        return Actors.as(one, () -> interviews.of(HERE, year));
    }
}
