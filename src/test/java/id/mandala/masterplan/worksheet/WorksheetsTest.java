package id.mandala.masterplan.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.version.VersionContents;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Boven Digoel (93.02); 93.01 is the neighbour. */
@Running
class WorksheetsTest {

    private static final RegionCode DIGOEL = RegionCode.of("93.02");
    private static final String BASE = "/kerja/93.02/masterplan/kertas-kerja";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Worksheets worksheets;

    @Autowired
    SaveWorksheet save;

    @Autowired
    Visions visions;

    @Autowired
    WriteVision write;

    @Autowired
    VersionContents contents;

    @BeforeEach
    void there_is_a_masterplan() {
        bySecretariat(() -> masterplans
                .current(DIGOEL)
                .orElseGet(() -> edit.begin(DIGOEL, "Masterplan Boven Digoel", new Span(2019, 2023))));
    }

    @Test
    void whatever_is_written_into_a_worksheet_is_read_again() {
        for (int sample = 0; sample < 60; sample++) {
            var random = new Random(5_000 + sample);
            var method = pick(random, Method.values());
            var aspect = pick(random, Aspect.values());
            var items = items(random, method);
            saved(method, aspect, items);
            assertThat(read(method, aspect).items())
                    .as("seed %d", 5_000 + sample)
                    .isEqualTo(items);
        }
    }

    @Test
    void the_shares_of_the_ratings_are_of_all_items_and_leave_nothing_out() {
        for (int sample = 0; sample < 200; sample++) {
            var random = new Random(9_000 + sample);
            var sheets = new ArrayList<Worksheet>();
            for (var aspect : Aspect.values()) {
                sheets.add(new Worksheet(Method.READINESS, aspect, items(random, Method.READINESS), 1));
                sheets.add(new Worksheet(Method.SWOT, aspect, items(random, Method.SWOT), 1));
            }
            int all = sheets.stream()
                    .filter(it -> it.method() == Method.READINESS)
                    .mapToInt(it -> it.items().size())
                    .sum();
            var shares = ReadinessShares.of(sheets);
            assertThat(shares).as("seed %d", 9_000 + sample).hasSize(all == 0 ? 0 : 3);
            assertThat(shares.stream()
                            .mapToLong(it -> it.share().value().part())
                            .sum())
                    .as("seed %d", 9_000 + sample)
                    .isEqualTo(all);
            for (var it : shares) {
                assertThat(it.share().value().whole()).isEqualTo(all);
                assertThat(it.share().parts().stream()
                                .mapToLong(part -> ((Number) part.value()).longValue())
                                .sum())
                        .isEqualTo(it.share().value().part());
            }
        }
    }

    @Test
    void nobody_rated_is_no_share_and_the_shares_of_wonogiri_read_as_published() {
        assertThat(ReadinessShares.of(List.of())).isEmpty();
        var items = new ArrayList<Item>();
        add(items, Item.Rating.GOOD, 51);
        add(items, Item.Rating.MODERATE, 32);
        add(items, Item.Rating.POOR, 17);
        var sheets = new ArrayList<Worksheet>();
        for (var aspect : Aspect.values()) {
            int from = sheets.size() * 20;
            sheets.add(new Worksheet(Method.READINESS, aspect, items.subList(from, from + 20), 1));
        }
        assertThat(ReadinessShares.of(sheets))
                .extracting(ReadinessShares.OfRating::share)
                .extracting(Explained::value)
                .extracting(it -> it.percent(0).intValue())
                .containsExactly(51, 32, 17);
    }

    @Test
    void who_saves_late_is_told_and_the_same_again_changes_nothing() {
        var first = saved(Method.GAP, Aspect.NATURE, List.of(gap("Satu " + UUID.randomUUID())));
        assertThat(bySecretariat(() -> save.save(DIGOEL, Method.GAP, Aspect.NATURE, new Version(0), first.items()))
                        .version())
                .isEqualTo(first.version());
        var stale = catchThrowableOfType(
                StaleVersion.class,
                () -> bySecretariat(() -> save.save(
                        DIGOEL, Method.GAP, Aspect.NATURE, new Version(first.version() - 1L), List.of(gap("Lain")))));
        assertThat(stale.differences())
                .singleElement()
                .satisfies(it -> assertThat(it.yours()).isEqualTo("Lain"));
    }

    @Test
    void keywords_of_all_sheets_are_counted_the_most_frequent_first() {
        var sheets = List.of(
                new Worksheet(Method.SWOT, Aspect.CULTURE, List.of(swot("a", "Ramah, tangguh")), 1),
                new Worksheet(Method.GAP, Aspect.NATURE, List.of(gap("b", "tangguh; hijau\nTANGGUH")), 1));
        assertThat(Keywords.counted(sheets))
                .containsExactly(
                        new Keywords.Counted("tangguh", 2),
                        new Keywords.Counted("hijau", 1),
                        new Keywords.Counted("ramah", 1));
    }

    @Test
    void the_vision_is_written_once_at_a_time() {
        var seen = plan().version();
        var vision = new Vision("Digoel tangguh " + UUID.randomUUID(), List.of("tangguh"));
        bySecretariat(() -> {
            write.write(DIGOEL, new Version(seen), vision);
            return "";
        });
        assertThat(bySecretariat(() -> visions.of(plan()))).isEqualTo(vision);
        assertThat(bySecretariat(() -> contents.working(plan()).head().vision()))
                .contains(vision.text());
        assertThatThrownBy(() -> bySecretariat(() -> {
                    write.write(DIGOEL, new Version(seen), new Vision("Lain", List.of()));
                    return "";
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void an_agency_reads_them_a_neighbour_does_not_and_neither_writes() {
        saved(Method.SWOT, Aspect.STRUCTURE, List.of(swot("Rahasia " + UUID.randomUUID(), "")));
        var officer = A.officer(DIGOEL, UUID.randomUUID());
        var neighbour = A.secretariat(RegionCode.of("93.01"));
        assertThat(as(officer, () -> worksheets.of(plan(), Method.SWOT, Aspect.STRUCTURE))
                        .items())
                .isNotEmpty();
        assertThat(as(neighbour, () -> worksheets.of(plan(), Method.SWOT, Aspect.STRUCTURE))
                        .items())
                .isEmpty();
        for (var actor : List.of(officer, neighbour)) {
            assertThatThrownBy(() -> as(
                            actor, () -> save.save(DIGOEL, Method.SWOT, Aspect.STRUCTURE, new Version(1), List.of())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void the_form_saves_as_it_is_typed_and_by_its_button_and_every_page_is_whole() throws Exception {
        var secretariat = new Visit(context, A.secretariat(DIGOEL));
        var path = BASE + "/kesiapan/alam";
        var version = Visit.found(secretariat.page(path), "name=\"version\" value=\"(\\d+)\"");
        var answer = secretariat.answer(post(path)
                .with(csrf())
                .accept(MediaType.APPLICATION_JSON)
                .param("version", version)
                .param("items[0].text", "Lahan subur <b>" + UUID.randomUUID())
                .param("items[0].rating", "GOOD")
                .param("items[0].keywords", "subur"));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("savedAt");

        var now = Visit.found(secretariat.page(path), "name=\"version\" value=\"(\\d+)\"");
        var refused = secretariat.send(path, "version", now, "items[0].text", "Tanpa nilai");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Pilih nilai", "Tanpa nilai");

        assertThat(secretariat.page(BASE)).contains("subur", "dari");
        assertThat(secretariat.page(BASE + "/visi")).contains("subur");
        var pages = List.of(BASE, BASE + "/kesiapan/alam", BASE + "/swot/budaya", BASE + "/kesenjangan/struktur");
        secretariat.whole(pages);
        secretariat.whole(List.of(BASE + "/visi"));
        new Visit(context, A.officer(DIGOEL, UUID.randomUUID())).whole(pages);
    }

    @Test
    void what_is_half_filled_in_or_too_much_is_refused() {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> swot(" ", "kata"))
                        .code())
                .isEqualTo("masterplan.worksheet-text");
        assertThat(catchThrowableOfType(RuleBroken.class, () -> swot("a", "1,2,3,4,5,6,7,8,9,10,11,12,13"))
                        .code())
                .isEqualTo("masterplan.worksheet-keywords");
    }

    private Worksheet saved(Method method, Aspect aspect, List<Item> items) {
        return bySecretariat(() -> save.save(
                DIGOEL, method, aspect, new Version(read(method, aspect).version()), items));
    }

    private Worksheet read(Method method, Aspect aspect) {
        return bySecretariat(() -> worksheets.of(plan(), method, aspect));
    }

    private Masterplan plan() {
        return masterplans.current(DIGOEL).orElseThrow();
    }

    private static void add(List<Item> items, Item.Rating rating, int count) {
        for (int i = 0; i < count; i++) {
            items.add(new Item.Readiness("Butir", rating, "", List.of()));
        }
    }

    private static List<Item> items(Random random, Method method) {
        var items = new ArrayList<Item>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var text = "<b>warga</b> " + random.nextInt(1000);
            var words = random.nextBoolean() ? List.of("kata " + random.nextInt(9)) : List.<String>of();
            items.add(
                    switch (method) {
                        case READINESS -> new Item.Readiness(text, pick(random, Item.Rating.values()), "=1+1", words);
                        case SWOT -> new Item.Swot(pick(random, Item.Side.values()), text, words);
                        case GAP -> new Item.Gap(text, "ingin", "", "jawab", words);
                    });
        }
        return items;
    }

    private static <T> T pick(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Item swot(String text, String words) {
        return new Item.Swot(Item.Side.STRENGTH, text, Keywords.read(words));
    }

    private static Item gap(String text) {
        return gap(text, "");
    }

    private static Item gap(String text, String words) {
        return new Item.Gap(text, "", "", "", Keywords.read(words));
    }

    private static <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(DIGOEL), deed);
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Actors.as(actor, deed);
    }
}
