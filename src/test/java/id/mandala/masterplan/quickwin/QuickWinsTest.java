package id.mandala.masterplan.quickwin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.Origin;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.QuickWin;
import id.mandala.masterplan.proposal.Reason;
import id.mandala.masterplan.proposal.SavePart;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Asmat (93.04); 93.03 is the neighbour. */
@Running
class QuickWinsTest {

    private static final RegionCode ASMAT = RegionCode.of("93.04");

    @Autowired
    WebApplicationContext context;

    @Autowired
    ReportContinuity report;

    @Autowired
    Continuities continuities;

    @Autowired
    EditInitiatives edit;

    @Autowired
    SavePart savePart;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID agency;
    private Initiative quickWin;

    @BeforeEach
    void there_is_a_quick_win() {
        bySecretariat(() -> {
            if (masterplans.current(ASMAT).isEmpty()) {
                edit.begin(ASMAT, "Masterplan Asmat", new Span(2019, 2023));
            }
            return "";
        });
        agency = bySecretariat(() -> A.agency(jdbc, transactions, agencies, ASMAT, "Dinas " + UUID.randomUUID())
                .id());
        quickWin = bySecretariat(() -> {
            var added = edit.add(ASMAT, A.outline(agency, "Cepat <b>" + UUID.randomUUID()));
            var reason = new Reason(
                    "Antre", Set.of(), Optional.of(InitiativeKind.SERVICE), Optional.of(Origin.QUICK_WIN), "");
            var origin = savePart.save(ASMAT, added.id(), new Version(1), PartKind.REASON, reason);
            var answers = Map.of(QuickWin.Criterion.BENEFIT, "Warga", QuickWin.Criterion.APPEAL, "Mudah");
            return savePart.save(
                    ASMAT,
                    added.id(),
                    new Version(origin.version()),
                    PartKind.QUICK_WIN,
                    new QuickWin(Optional.of(8), answers));
        });
    }

    @Test
    void what_became_of_it_is_told_year_by_year_and_corrected() {
        bySecretariat(() -> reported(quickWin.version(), 2020, new Continuity(Continuity.State.RUNNING, "")));
        var stopped = new Continuity(Continuity.State.STOPPED, "Petugas pindah");
        bySecretariat(() -> reported(quickWin.version() + 1, 2021, stopped));
        var corrected = new Continuity(Continuity.State.REPLACED, "Digabung");
        bySecretariat(() -> reported(quickWin.version() + 2, 2020, corrected));
        assertThat(bySecretariat(() -> continuities.of(ASMAT, quickWin.id())))
                .isEqualTo(Map.of(2020, corrected, 2021, stopped));

        assertThatThrownBy(() -> bySecretariat(
                        () -> reported(quickWin.version(), 2022, new Continuity(Continuity.State.RUNNING, "basi"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void the_first_year_one_outside_the_plan_and_what_is_no_quick_win_are_not_asked_about() {
        var running = new Continuity(Continuity.State.RUNNING, "");
        for (var year : List.of(2019, 2018, 2024)) {
            assertThat(refusal(() -> bySecretariat(() -> reported(quickWin.version(), year, running))))
                    .isEqualTo("masterplan.continuity-year");
        }
        assertThat(refusal(() -> new Continuity(Continuity.State.STOPPED, " ")))
                .isEqualTo("masterplan.continuity-note");
        var plain = bySecretariat(() -> edit.add(ASMAT, A.outline(agency, "Biasa " + UUID.randomUUID())));
        assertThat(refusal(() -> bySecretariat(() -> {
                    report.report(ASMAT, plain.id(), new Version(1), 2020, running);
                    return "";
                })))
                .isEqualTo("masterplan.no-quick-win");
    }

    @Test
    void another_agency_and_another_regency_say_nothing_of_it() {
        var running = new Continuity(Continuity.State.RUNNING, "");
        assertThatThrownBy(() ->
                        as(A.officer(ASMAT, UUID.randomUUID()), () -> reported(quickWin.version(), 2020, running)))
                .isInstanceOf(NotAllowed.class);
        bySecretariat(() -> reported(quickWin.version(), 2020, running));
        assertThat(as(A.secretariat(RegionCode.of("93.03")), () -> continuities.of(ASMAT, quickWin.id())))
                .isEmpty();
        assertThat(as(A.officer(ASMAT, agency), () -> continuities.of(ASMAT, quickWin.id())))
                .hasSize(1);
    }

    @Test
    void the_list_counts_answers_and_the_file_carries_no_formula() throws Exception {
        var secretariat = new Visit(context, A.secretariat(ASMAT));
        var base = "/kerja/93.04/masterplan/" + quickWin.id();
        assertThat(secretariat
                        .send(base + "/keberlanjutan/2020", "version", "" + quickWin.version(), "state", "STOPPED")
                        .getStatus())
                .isEqualTo(422);
        assertThat(secretariat
                        .send(
                                base + "/keberlanjutan/2020",
                                "version",
                                "" + quickWin.version(),
                                "state",
                                "STOPPED",
                                "note",
                                "=1+1")
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat.page("/kerja/93.04/masterplan/quick-win")).contains("2 dari 10", "berhenti");
        var csv = secretariat
                .answer(get("/kerja/93.04/masterplan/quick-win.csv"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Kriteria dijawab", "Keadaan 2020", "berhenti", "'=1+1");
        assertThat(secretariat.page(base)).contains("Keberlanjutan quick win", "berhenti");
        secretariat.whole(List.of("/kerja/93.04/masterplan/quick-win", base, base + "/keberlanjutan/2020"));
    }

    private String reported(long version, int year, Continuity continuity) {
        report.report(ASMAT, quickWin.id(), new Version(version), year, continuity);
        return "";
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }

    private static <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(ASMAT), deed);
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
