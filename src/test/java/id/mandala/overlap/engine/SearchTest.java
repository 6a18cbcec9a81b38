package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static Search of(List<Item> items) {
        var search = new Search(Written.PROFILER, Scorer.shipped());
        items.forEach(it -> search.put(it.id(), Written.PROFILER.of(it)));
        return search;
    }

    private static List<String> pairs(List<Item> items) {
        return of(items).pairs(Search.BETWEEN_AGENCIES).stream()
                .map(it -> it.one().item().id() + " "
                        + it.other().item().id() + " "
                        + it.likeness().score())
                .toList();
    }

    @Test
    void pairs_and_scores_do_not_depend_on_the_order_of_two_thousand_items() {
        var items = Written.some(2_000, new Random(13));
        var expected = pairs(items);
        assertThat(expected).hasSizeGreaterThan(1_000);
        for (var seed = 0; seed < 2; seed++) {
            var shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(pairs(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void other_words_for_the_same_are_found() {
        var items = new ArrayList<>(Written.some(300, new Random(17)));
        items.add(Written.item("Dinas Sosial", "Penanganan keluhan pelanggan air minum", ""));
        var search = of(items);
        var asked = Written.profile("Dinas Lain", "Kanal aduan masyarakat", "");
        assertThat(search.like(asked, 5, _ -> true))
                .allSatisfy(it -> assertThat(it.profile().functions().dot(asked.functions()))
                        .isPositive());
    }

    @Test
    void hits_come_the_most_alike_first_and_no_more_than_asked() {
        var search = of(Written.some(500, new Random(19)));
        var hits = search.like(Written.profile("Pelatihan petani irigasi"), 7, _ -> true);
        assertThat(hits).hasSize(7);
        assertThat(hits).extracting(it -> -it.likeness().score()).isSorted();
    }

    @Test
    void only_what_is_wanted_is_found() {
        var search = of(Written.some(500, new Random(19)));
        assertThat(search.like(
                        Written.profile("Pelatihan petani irigasi"),
                        9,
                        it -> it.item().agency().equals("Dinas 3")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.profile().item().agency()).isEqualTo("Dinas 3"));
    }

    @Test
    void putting_under_a_known_key_replaces() {
        var search = of(List.of(Written.item("Dinas Satu", "Pengaduan warga", "")));
        search.put("k", Written.profile("Pengaduan warga"));
        search.put("k", Written.profile("Kalibrasi alat ukur"));
        assertThat(search.size()).isEqualTo(2);
        assertThat(search.like(Written.profile("Pengaduan warga"), 9, _ -> true))
                .extracting(it -> it.profile().item().name())
                .containsOnlyOnce("Pengaduan warga");
    }

    @Test
    void what_was_removed_is_not_found() {
        var search = of(List.of());
        search.put("k", Written.profile("Pengaduan warga"));
        search.remove("k");
        search.remove("k");
        search.remove("never there");
        assertThat(search.size()).isZero();
        assertThat(search.like(Written.profile("Pengaduan warga"), 9, _ -> true))
                .isEmpty();
        assertThat(search.pairs((_, _) -> true)).isEmpty();
    }

    @Test
    void one_agency_is_not_paired_with_itself_nor_a_shared_application_with_itself() {
        var search = of(List.of(
                Written.item("Dinas Satu", "Pengaduan warga", "satu"),
                Written.item("dinas  satu", "Pengaduan masyarakat", "dua"),
                Written.item("Dinas Dua", "SRIKANDI", "Surat"),
                Written.item("Dinas Tiga", "e-Srikandi", "Surat")));
        assertThat(search.pairs(Search.BETWEEN_AGENCIES)).isEmpty();
    }

    @Test
    void a_long_search_ends_when_it_is_told_to() {
        var asked = new ArrayList<Integer>();
        var pairs = of(Written.some(2_000, new Random(13))).pairs(Search.BETWEEN_AGENCIES, done -> {
            asked.add(done);
            return done == 0;
        });
        assertThat(asked).containsExactly(0, 512);
        assertThat(pairs).isNotEmpty();
    }

    @Test
    void empty_texts_and_the_same_row_twice_are_no_trouble() {
        var search = of(List.of(
                new Item("1", "", "A", "", "", Set.of()),
                new Item("2", "", "B", "", "", Set.of()),
                new Item("3", "", "A", "Pengaduan warga", "", Set.of()),
                new Item("4", "", "B", "Pengaduan warga", "", Set.of())));
        assertThat(search.pairs(Search.BETWEEN_AGENCIES)).singleElement().satisfies(it -> {
            assertThat(it.one().item().id()).isEqualTo("3");
            assertThat(it.likeness().kind()).isEqualTo(Kind.DUPLICATE);
        });
    }
}
