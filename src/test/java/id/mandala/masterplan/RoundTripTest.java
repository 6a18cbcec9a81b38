package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The law of files: what is downloaded and sent back changes nothing. Works in Kabupaten Raja Ampat (96.03). */
@Running
class RoundTripTest {

    private static final RegionCode AMPAT = RegionCode.of("96.03");
    private static final Span SPAN = new Span(2019, 2021);
    private static final List<String> PIECES = List.of(
            "=1+1",
            "+62",
            "-3",
            "@kantor",
            "'kutip",
            "\"ganda\"",
            "a;b",
            "c,d",
            "0012",
            "1.000",
            "1,5",
            "ya",
            "TRUE",
            "2/3",
            "é",
            "😀",
            "–",
            "#N/A",
            "1E5",
            "\t",
            "<b>",
            "dua  spasi",
            "|",
            "\\",
            "%",
            "null");

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditInitiatives edit;

    @Autowired
    ImportInitiatives imports;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_file_that_was_downloaded_and_is_sent_back_changes_nothing(String ending) throws Exception {
        var secretariat = A.secretariat(AMPAT);
        var all = written(secretariat, ending, new Random(96_03));

        var file = "inisiatif." + ending;
        var download = new Visit(context, secretariat)
                .answer(get(URI.create("/kerja/96.03/masterplan/berkas/" + file)))
                .getContentAsByteArray();
        var taken = as(secretariat, () -> imports.take(AMPAT, ImportFiles.read(file, download)));

        assertThat(taken.added()).isEmpty();
        assertThat(taken.changed()).isEmpty();
        assertThat(taken.reports()).isEmpty();
        assertThat(taken.unchanged()).isGreaterThanOrEqualTo(all);
    }

    /** @return how many initiatives */
    private int written(Actor secretariat, String mark, Random random) {
        if (as(secretariat, () -> masterplans.current(AMPAT)).isEmpty()) {
            as(secretariat, () -> edit.begin(AMPAT, "Masterplan Raja Ampat", SPAN));
        }
        var lead = agency(secretariat, "Dinas =Kominfo, " + mark);
        var helper = agency(secretariat, "Bagian \"Umum\" " + mark);
        int count = 120;
        for (int i = 0; i < count; i++) {
            var number = i;
            var added = as(secretariat, () -> edit.add(AMPAT, outline(lead, helper, mark + number, random)));
            if (random.nextBoolean()) {
                as(
                        secretariat,
                        () -> edit.report(AMPAT, added.id(), new Version(added.version()), 2019, status(random)));
            }
        }
        return count;
    }

    private static Outline outline(UUID lead, UUID helper, String unique, Random random) {
        return new Outline(
                random.nextBoolean() ? piece(random) + unique : null,
                text(random, " ") + unique,
                text(random, random.nextBoolean() ? "\r\n" : "\n"),
                "living",
                "health",
                random.nextBoolean() ? piece(random) : null,
                lead,
                random.nextBoolean() ? Set.of(helper) : Set.of(),
                new Span(2019, 2019 + random.nextInt(3)));
    }

    private static YearStatus status(Random random) {
        return random.nextBoolean()
                ? new YearStatus.Ran(text(random, " "))
                : new YearStatus.NotRun(random.nextBoolean() ? Cause.STAFF : Cause.REFOCUSING, text(random, "\n"));
    }

    private static String text(Random random, String between) {
        return piece(random) + between + piece(random) + between + piece(random);
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private UUID agency(Actor secretariat, String name) {
        return as(secretariat, () -> A.agency(jdbc, transactions, agencies, AMPAT, name))
                .id();
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
