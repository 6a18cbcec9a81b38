package id.mandala.masterplan.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Rewrite;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.proposal.Filling;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Any sequence of amendments, and then the plan of any past day equals what was adopted. Ten regencies of Papua Pegunungan and Papua
 * Selatan, twenty masterplans in each.
 */
@Running
class VersionsLawTest {

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Rewrite rewrite;

    @Autowired
    Filling filling;

    @Autowired
    Adoption adoption;

    @Autowired
    AdoptVersion adopt;

    @Autowired
    PlanVersions versions;

    @Autowired
    VersionContents contents;

    @Autowired
    Redlines redlines;

    @Autowired
    Agencies agencies;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"93.01", "96.01", "93.03", "93.04", "96.02", "95.02", "95.03", "95.04", "95.05", "95.06"})
    void the_plan_of_any_day_is_what_was_adopted(String code) {
        var region = RegionCode.of(code);
        Actors.as(A.secretariat(region), () -> {
            var leads = List.of(agency(region, "Dinas A"), agency(region, "Dinas B"));
            var districts = regions.districtsOf(region).stream()
                    .limit(3)
                    .map(Area::code)
                    .toList();
            for (int first = 2000; first < 2020; first++) {
                var seed = Long.parseLong(code.replace(".", "")) * 100 + first;
                var plan = edit.begin(region, "Masterplan " + first, new Span(first, 2023));
                // one commit a sample: what is tried is what is kept, not how fast the disk is
                new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> holds(new Sample(region, plan, leads, districts, seed)));
            }
        });
    }

    private record Sample(
            RegionCode region, Masterplan plan, List<UUID> leads, List<RegionCode> districts, long seed) {}

    private void holds(Sample sample) {
        var random = new Random(sample.seed());
        var remembered = new TreeMap<Integer, PlanContents>();
        var inForce = new TreeMap<LocalDate, Integer>();
        var day = LocalDate.of(2019, 1, 1);
        var live = new ArrayList<Initiative>();
        var issues = List.of(issue(sample.plan(), "Isu A"), issue(sample.plan(), "Isu B"));
        for (int i = 0; i < 3; i++) {
            live.add(added(sample, random));
        }
        var ties = live.stream().limit(2).map(Initiative::id).toList();
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            for (int edits = random.nextInt(5); edits > 0; edits--) {
                change(sample, random, live, issues, ties);
            }
            var draft = adoption.draft(sample.region());
            if (random.nextInt(3) == 0) {
                change(sample, random, live, issues, ties);
                draft = adopt.retake(sample.region(), draft.number(), Adoption.seen(draft));
            }
            remembered.put(draft.number(), contents.working(sample.plan()));
            day = day.plusDays(1 + random.nextInt(90));
            var from = day.plusDays(random.nextInt(20));
            adoption.promulgated(sample.region(), draft, day, from);
            inForce.put(from, draft.number());
            day = from;
        }
        change(sample, random, live, issues, ties);
        check(sample, remembered, inForce);
    }

    private void check(
            Sample sample, NavigableMap<Integer, PlanContents> remembered, NavigableMap<LocalDate, Integer> inForce) {
        remembered.forEach((number, plan) -> assertThat(contents.of(version(sample, number)))
                .as("seed %d, version %d", sample.seed(), number)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("initiatives")
                .isEqualTo(plan));
        for (var change : inForce.keySet()) {
            for (int days = -1; days <= 1; days++) {
                var day = change.plusDays(days);
                var expected = inForce.floorEntry(day);
                assertThat(versions.inForce(sample.plan(), day)
                                .map(PlanVersion::number)
                                .orElse(0))
                        .as("seed %d, %s", sample.seed(), day)
                        .isEqualTo(expected == null ? 0 : expected.getValue());
            }
        }
        var first = version(sample, 1);
        var last = version(sample, remembered.lastKey());
        var same = List.copyOf(contents.of(first).initiatives())
                .equals(List.copyOf(contents.of(last).initiatives()));
        assertThat(redlines.between(first, last, Locale.of("id")).isEmpty())
                .as("seed %d", sample.seed())
                .isEqualTo(same);
    }

    private void change(Sample sample, Random random, List<Initiative> live, List<UUID> issues, List<UUID> ties) {
        int one = random.nextInt(live.size());
        var present = live.get(one);
        var isTie = ties.contains(present.id());
        switch (random.nextInt(6)) {
            case 0 -> live.add(added(sample, random));
            case 1 -> {
                if (!isTie) {
                    initiatives.move(present, Stage.DROPPED);
                    live.remove(one);
                }
            }
            case 2 -> live.set(one, rewrite.outline(sample.region(), present, outline(sample, random)));
            default ->
                live.set(one, filling.any(present, random, issues, isTie ? List.of() : ties, sample.districts()));
        }
    }

    private Initiative added(Sample sample, Random random) {
        return edit.add(sample.region(), outline(sample, random));
    }

    private static Outline outline(Sample sample, Random random) {
        var plain =
                A.outline(sample.leads().get(random.nextInt(sample.leads().size())), "Inisiatif " + random.nextLong());
        return new Outline(
                random.nextBoolean() ? null : "k-" + random.nextLong(),
                plain.name(),
                "Uraian <b>" + random.nextInt(3) + "</b>",
                plain.dimension(),
                plain.subDimension(),
                random.nextBoolean() ? null : "topik",
                plain.lead(),
                Set.copyOf(sample.leads().subList(0, random.nextInt(3))),
                plain.span());
    }

    private PlanVersion version(Sample sample, int number) {
        return versions.find(sample.plan(), number).orElseThrow();
    }

    private UUID agency(RegionCode region, String name) {
        return A.agency(jdbc, transactions, agencies, region, name).id();
    }

    private UUID issue(Masterplan plan, String title) {
        var id = UUID.randomUUID();
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql("""
                        insert into masterplan.issue (region_code, id, masterplan_id, title)
                        values (:region, :id, :plan, :title)
                        """)
                        .param("region", plan.region().value())
                        .param("id", id)
                        .param("plan", plan.id())
                        .param("title", title)
                        .update());
        return id;
    }
}
