package id.mandala.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Role;
import id.mandala.region.ReorganiseAgencies.Decree;
import id.mandala.region.ReorganiseAgencies.Seen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Works in Kabupaten Sarmi (91.10). */
@Running
class ReorganiseAgenciesTest {

    private static final RegionCode SARMI = RegionCode.of("91.10");
    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);

    @Autowired
    ReorganiseAgencies reorganise;

    @Autowired
    Agencies agencies;

    @Test
    void a_renamed_agency_keeps_its_old_name_on_record_and_its_successor_holds_what_it_owned() {
        var old = added("Dinas Kominfo Lama");

        var renamed = asSecretariat(
                () -> reorganise.rename(SARMI, seen(old), new AgencyName("Dinas Kominfo Baru", null), decree()));

        assertThat(agencies.find(SARMI, old.id()).orElseThrow().validTo()).isEqualTo(CHANGE.minusDays(1));
        assertThat(renamed.validFrom()).isEqualTo(CHANGE);
        assertThat(agencies.heldBy(SARMI, renamed.id())).containsExactlyInAnyOrder(old.id(), renamed.id());
        assertThat(agencies.holdersOf(SARMI, old.id())).extracting(Agency::name).containsExactly("Dinas Kominfo Baru");
    }

    @Test
    void a_merged_agency_holds_what_all_its_predecessors_owned_through_every_step() {
        var trade = added("Dinas Perdagangan");
        var cooperatives = added("Dinas Koperasi");
        var renamed = asSecretariat(() -> reorganise.rename(
                SARMI,
                seen(trade),
                new AgencyName("Dinas Perdagangan Dalam Negeri", null),
                new Decree(LocalDate.of(2020, 1, 1), null)));

        var merged = asSecretariat(() -> reorganise.merge(
                SARMI,
                List.of(seen(renamed), seen(cooperatives)),
                new AgencyName("Dinas Koperasi dan Perdagangan", "Diskopdag"),
                Agency.Kind.DEPARTMENT,
                decree()));

        assertThat(agencies.heldBy(SARMI, merged.id()))
                .containsExactlyInAnyOrder(trade.id(), renamed.id(), cooperatives.id(), merged.id());
    }

    @Test
    void a_merger_needs_two() {
        var lonely = added("Dinas Tunggal");

        assertThatThrownBy(() -> asSecretariat(() -> reorganise.merge(
                        SARMI,
                        List.of(seen(lonely), seen(lonely)),
                        new AgencyName("Dinas Ganda", null),
                        Agency.Kind.DEPARTMENT,
                        decree())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("region.merge-needs-two"));
    }

    @Test
    void who_saw_an_older_version_is_told_that_someone_was_faster() {
        var agency = added("Dinas Diperebutkan");
        asSecretariat(() -> reorganise.rename(SARMI, seen(agency), new AgencyName("Dinas Pertama", null), decree()));

        assertThatThrownBy(() -> asSecretariat(
                        () -> reorganise.rename(SARMI, seen(agency), new AgencyName("Dinas Kedua", null), later())))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        it -> assertThat(it.differences())
                                .containsExactly(new StaleVersion.Difference(
                                        "region.form.day.CLOSE", "2022-12-31", "2021-12-31")));
    }

    @Test
    void another_regency_may_read_but_not_touch() {
        var agency = added("Dinas Tetangga");

        assertThat(agencies.find(SARMI, agency.id())).isPresent();
        assertThatThrownBy(() -> Actors.as(
                        secretariatOf("91.11"),
                        () -> reorganise.rename(SARMI, seen(agency), new AgencyName("Milik Lain", null), decree())))
                .isInstanceOf(NotAllowed.class);
    }

    private Agency added(String name) {
        return asSecretariat(
                () -> reorganise.add(SARMI, new AgencyName(name, null), Agency.Kind.DEPARTMENT, null, START));
    }

    private static Seen seen(Agency agency) {
        return new Seen(agency.id(), agency.version());
    }

    private static Decree later() {
        return new Decree(CHANGE.plusYears(1), null);
    }

    private static Decree decree() {
        return new Decree(CHANGE, "Perda 1/2021");
    }

    private static <T> T asSecretariat(Supplier<T> deed) {
        return Actors.as(secretariatOf("91.10"), deed);
    }

    private static Actor secretariatOf(String region) {
        return new Actor(
                Optional.of(UUID.randomUUID()),
                "Sekretariat",
                List.of(new Actor.Grant(Role.SECRETARIAT, RegionCode.of(region), Optional.empty())));
    }
}
