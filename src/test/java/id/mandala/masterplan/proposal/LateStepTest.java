package id.mandala.masterplan.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Works in Kabupaten Intan Jaya (94.07). */
@Running
class LateStepTest {

    private static final RegionCode INTAN_JAYA = RegionCode.of("94.07");

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    MoveProposal move;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void who_moves_a_proposal_that_has_moved_is_told_where_it_stands() {
        var agency = Actors.as(A.secretariat(INTAN_JAYA), () -> {
            if (masterplans.current(INTAN_JAYA).isEmpty()) {
                edit.begin(INTAN_JAYA, "Masterplan", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, INTAN_JAYA, "Dinas " + UUID.randomUUID());
        });
        var officer = A.officer(INTAN_JAYA, agency.id());
        var draft = Actors.as(officer, () -> edit.add(INTAN_JAYA, A.outline(agency.id(), "Usulan")));
        var seen = new Version(draft.version());
        Actors.as(officer, () -> move.move(INTAN_JAYA, draft.id(), seen, Stage.DROPPED, "Tidak jadi"));

        LocaleContextHolder.setLocale(Locale.of("id"));
        var late = catchThrowableOfType(
                StaleVersion.class,
                () -> Actors.as(officer, () -> move.move(INTAN_JAYA, draft.id(), seen, Stage.PROPOSED, "")));
        assertThat(late.differences())
                .containsExactly(new StaleVersion.Difference("masterplan.stage", "diajukan", "dikeluarkan"));
    }

    @AfterEach
    void forget_the_language() {
        LocaleContextHolder.resetLocaleContext();
    }
}
