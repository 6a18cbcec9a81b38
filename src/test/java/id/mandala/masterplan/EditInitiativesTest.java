package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Works in Kabupaten Supiori (91.19). */
@Running
class EditInitiativesTest {

    private static final RegionCode SUPIORI = RegionCode.of("91.19");

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Realisations realisations;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Agency lead;

    @BeforeEach
    void there_is_a_masterplan_and_an_agency() {
        lead = asSecretariat(() -> {
            if (masterplans.current(SUPIORI).isEmpty()) {
                edit.begin(SUPIORI, "Masterplan", new Span(2019, 2023));
            }
            return A.agency(jdbc, transactions, agencies, SUPIORI, "Dinas " + UUID.randomUUID());
        });
    }

    @Test
    void an_officer_edits_what_the_own_agency_leads_and_nothing_else() {
        var other = asSecretariat(() -> A.agency(jdbc, transactions, agencies, SUPIORI, "Dinas " + UUID.randomUUID()));
        var officer = A.officer(SUPIORI, lead.id());

        var added = Actors.as(officer, () -> edit.add(SUPIORI, outline(lead, "Milik sendiri")));

        assertThat(added.outline().name()).isEqualTo("Milik sendiri");
        assertThatThrownBy(() -> Actors.as(officer, () -> edit.add(SUPIORI, outline(other, "Milik lain"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void of_two_who_edit_the_same_version_one_is_told_that_the_other_was_faster() {
        var added = asSecretariat(() -> edit.add(SUPIORI, outline(lead, "Diperebutkan")));
        var seen = new Version(added.version());
        asSecretariat(() -> edit.change(SUPIORI, added.id(), seen, outline(lead, "Diperebutkan satu")));

        assertThatThrownBy(() ->
                        asSecretariat(() -> edit.change(SUPIORI, added.id(), seen, outline(lead, "Diperebutkan dua"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_year_outside_the_initiative_is_refused() {
        var added = asSecretariat(() -> edit.add(SUPIORI, outline(lead, "Lima tahun")));

        assertThatThrownBy(() -> asSecretariat(() ->
                        edit.report(SUPIORI, added.id(), new Version(added.version()), 2030, new YearStatus.Ran(""))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("masterplan.year-outside"));
    }

    @Test
    void what_ran_is_seen_by_everybody_once_it_is_published() {
        var added = asSecretariat(() -> edit.add(SUPIORI, outline(lead, "Untuk semua")));
        asSecretariat(() -> edit.report(
                SUPIORI, added.id(), new Version(added.version()), 2021, new YearStatus.NotRun(Cause.STAFF, "")));

        assertThat(asVisitor(() -> initiatives.find(SUPIORI, added.id()))).isEmpty();
        asSecretariat(() -> edit.publish(SUPIORI, Optional.of(added.id())));

        assertThat(asVisitor(() -> initiatives.find(SUPIORI, added.id()))).isPresent();
        var seen = asVisitor(() -> realisations.of(SUPIORI, 2021)).orElseThrow();
        assertThat(seen.of("living").orElseThrow().notRun())
                .extracting(Realisation.NotRun::name)
                .contains("Untuk semua");
    }

    private static Outline outline(Agency lead, String name) {
        return A.outline(lead.id(), name);
    }

    private static <T> T asSecretariat(Supplier<T> deed) {
        return Actors.as(A.secretariat(SUPIORI), deed);
    }

    private static <T> T asVisitor(Supplier<T> question) {
        return Actors.as(Actor.visitor(), question);
    }
}
