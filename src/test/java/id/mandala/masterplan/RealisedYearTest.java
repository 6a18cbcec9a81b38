package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.Ratio;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RealisedYearTest {

    private static final DimensionFramework FRAMEWORK =
            new DimensionFramework("test", Words.same("Uji"), List.of(dimension("governance"), dimension("living")));
    private static final Masterplan PLAN = new Masterplan(
            RegionCode.of("34.02"), UUID.randomUUID(), "Rencana", "test", new Span(2019, 2023), false, 1);

    @Test
    void realisation_is_ran_of_planned_and_kept_exact() {
        var planned = List.of(ran(), ran(), notRun(Cause.REFOCUSING));

        var governance = realised(planned).of("governance").orElseThrow();

        assertThat(governance.share().orElseThrow().value()).isEqualTo(new Ratio(2, 3));
        assertThat(governance.share().orElseThrow().value()).hasToString("67\u00a0%");
        assertThat(governance.notRun()).extracting(Realisation.NotRun::cause).containsExactly(Cause.REFOCUSING);
    }

    @Test
    void where_nothing_was_planned_there_is_no_share_instead_of_none() {
        assertThat(realised(List.of(ran())).of("living").orElseThrow().share()).isEmpty();
        assertThat(realised(List.of()).total()).isEmpty();
    }

    @Test
    void what_nobody_reported_counts_as_planned_and_is_told_apart() {
        var governance = realised(List.of(ran(), unreported())).of("governance").orElseThrow();

        assertThat(governance.unreported()).isEqualTo(1);
        assertThat(governance.share().orElseThrow().value()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void the_share_tells_its_counts_and_its_causes() {
        var share = realised(List.of(ran(), notRun(Cause.STAFF), notRun(Cause.STAFF), notRun(Cause.REFOCUSING)))
                .of("governance")
                .orElseThrow()
                .share()
                .orElseThrow();

        assertThat(share.parts()).extracting(part -> part.value().toString()).containsExactly("4", "1", "1", "2");
    }

    private static Realisation realised(List<RealisedYear.Planned> planned) {
        return RealisedYear.of(PLAN, FRAMEWORK, 2020, new ArrayList<>(planned));
    }

    private static RealisedYear.Planned ran() {
        return planned(Optional.of(new YearStatus.Ran("")));
    }

    private static RealisedYear.Planned notRun(Cause cause) {
        return planned(Optional.of(new YearStatus.NotRun(cause, "")));
    }

    private static RealisedYear.Planned unreported() {
        return planned(Optional.empty());
    }

    private static RealisedYear.Planned planned(Optional<YearStatus> status) {
        return new RealisedYear.Planned(UUID.randomUUID(), "governance", "Inisiatif", "Diskominfo", false, status);
    }

    private static Dimension dimension(String key) {
        return new Dimension(key, Words.same(key), List.of());
    }
}
