package id.mandala.masterplan.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Made;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private static final Span SPAN = new Span(2022, 2031);
    private static final UUID LEAD = UUID.randomUUID();

    @Test
    void an_initiative_stands_below_those_it_waits_for_also_over_several_steps() {
        var third = initiative("A ketiga", 2022, Set.of());
        var second = initiative("B kedua", 2022, Set.of(third.id()));
        var first = initiative("C pertama", 2022, Set.of());
        var last = initiative("Aa terakhir", 2022, Set.of(second.id(), first.id()));

        var bars = byDimension(List.of(third, second, first, last))
                .groups()
                .getFirst()
                .bars();

        assertThat(bars)
                .extracting(it -> it.initiative().outline().name())
                .containsExactly("A ketiga", "B kedua", "C pertama", "Aa terakhir");
        assertThat(bars.getLast().after()).containsExactly("B kedua", "C pertama");
    }

    @Test
    void a_year_takes_what_its_initiatives_take_whatever_they_are_grouped_by() {
        for (int sample = 0; sample < 200; sample++) {
            var random = new Random(400 + sample);
            var initiatives = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(i -> Made.costing(
                            outline(
                                    "I" + i,
                                    List.of("living", "economy", "society").get(random.nextInt(3)),
                                    2022),
                            random.nextInt(2022, 2032),
                            random.nextLong(1, 1_000_000_000)))
                    .toList();
            var whole = Rupiah.sum(initiatives.stream()
                    .map(it -> it.particulars().means().total())
                    .toList());
            var roadmap = byDimension(initiatives);
            assertThat(roadmap.total()).as("seed %d", 400 + sample).isEqualTo(whole);
            assertThat(Rupiah.sum(roadmap.groups().stream()
                            .flatMap(it -> it.totals().values().stream())
                            .toList()))
                    .isEqualTo(whole);
            assertThat(roadmap.count()).isEqualTo(initiatives.size());
        }
    }

    private static Roadmap byDimension(List<PlannedInitiative> initiatives) {
        return Roadmap.of(
                initiatives, SPAN, it -> new Roadmap.Place(it.outline().dimension(), ""));
    }

    private static PlannedInitiative initiative(String name, int year, Set<UUID> after) {
        return Made.after(outline(name, "living", year), after);
    }

    private static Outline outline(String name, String dimension, int year) {
        return new Outline(null, name, "", dimension, "health", null, LEAD, Set.of(), new Span(year, 2031));
    }
}
