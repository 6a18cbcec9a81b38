package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.region.Agency;
import id.mandala.region.Succession;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyLivesTest {

    private static final Span SPAN = new Span(2022, 2026);

    private final Agency living = agency("Dinas Kominfo", null);
    private final Agency closedEarly = agency("Dinas Pasar", LocalDate.of(2021, 12, 31));
    private final Agency mergedWithin = agency("Dinas Kebudayaan", LocalDate.of(2023, 6, 30));
    private final Agency closedWithin = agency("Badan Arsip", LocalDate.of(2024, 12, 31));

    private final AgencyLives lives = new AgencyLives(
            List.of(living, closedEarly, mergedWithin, closedWithin),
            List.of(follows(closedEarly, living), follows(mergedWithin, living)));

    @Test
    void an_agency_that_goes_on_or_is_gone_on_from_leads() {
        assertThatCode(() -> lives.checkLeads(living.id(), SPAN)).doesNotThrowAnyException();
        assertThatCode(() -> lives.checkLeads(mergedWithin.id(), SPAN)).doesNotThrowAnyException();
        assertThatCode(() -> lives.checkLeads(closedWithin.id(), new Span(2022, 2024)))
                .doesNotThrowAnyException();
        assertThatCode(() -> lives.checkLeads(UUID.randomUUID(), SPAN)).doesNotThrowAnyException();
    }

    @Test
    void one_that_was_closed_before_does_not_and_its_successor_is_named() {
        assertThatThrownBy(() -> lives.checkLeads(closedEarly.id(), SPAN))
                .hasMessageContaining("masterplan.agency-closed-before")
                .hasMessageContaining("31 Desember 2021")
                .hasMessageContaining("Dinas Kominfo");
    }

    @Test
    void one_that_closes_within_the_years_and_leaves_nobody_does_not() {
        assertThatThrownBy(() -> lives.checkLeads(closedWithin.id(), SPAN))
                .hasMessageContaining("masterplan.agency-closed-within")
                .hasMessageContaining("2024");
    }

    private static Agency agency(String name, @Nullable LocalDate lastDay) {
        return new Agency(
                RegionCode.of("34.02"),
                UUID.randomUUID(),
                name,
                null,
                Agency.Kind.DEPARTMENT,
                null,
                LocalDate.of(2017, 1, 1),
                lastDay,
                1);
    }

    private static Succession follows(Agency before, Agency after) {
        return new Succession(before.id(), after.id(), Succession.Kind.MERGED, LocalDate.of(2022, 1, 1), null);
    }
}
