package id.mandala.masterplan.sheet;

import id.mandala.identity.Actor;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Cause;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Rewrite;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.YearStatus;
import id.mandala.masterplan.proposal.ActionItem;
import id.mandala.masterplan.proposal.Actions;
import id.mandala.masterplan.proposal.Aims;
import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.Dependencies;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.masterplan.proposal.Horizon;
import id.mandala.masterplan.proposal.Indicator;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.Means;
import id.mandala.masterplan.proposal.Origin;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.masterplan.proposal.QuickWin;
import id.mandala.masterplan.proposal.Reach;
import id.mandala.masterplan.proposal.Reason;
import id.mandala.masterplan.proposal.Risk;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives with parts of every kind, made from a seed, of texts that spreadsheets like to misread. */
@Component
public class Samples {

    static final Span SPAN = new Span(2021, 2025);

    private static final List<String> PIECES = List.of(
            "=1+1",
            "+62",
            "-3",
            "@kantor",
            "'kutip",
            "\"ganda\"",
            "a;b",
            "c,d",
            "0012",
            "1.000",
            "1,5",
            "ya",
            "TRUE",
            "2/3",
            "é",
            "😀",
            "–",
            "-",
            "#N/A",
            "1E5",
            "\t",
            "<b>",
            "dua  spasi",
            "|",
            "\\",
            "%",
            "null",
            "\u00a0");

    private final EditInitiatives edit;
    private final Rewrite rewrite;
    private final Masterplans masterplans;
    private final Proposals proposals;
    private final Agencies agencies;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    Samples(
            EditInitiatives edit,
            Rewrite rewrite,
            Masterplans masterplans,
            Proposals proposals,
            Agencies agencies,
            Regions regions,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.edit = edit;
        this.rewrite = rewrite;
        this.masterplans = masterplans;
        this.proposals = proposals;
        this.agencies = agencies;
        this.regions = regions;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Actor secretariat(RegionCode region) {
        return A.secretariat(region);
    }

    /**
     * @param mark what no other sample's names hold
     * @return the initiatives
     */
    @Transactional
    public List<UUID> write(RegionCode region, int count, String mark, Random random) {
        if (masterplans.current(region).isEmpty()) {
            edit.begin(region, "Masterplan", SPAN);
            writePlanAbove(region);
        }
        IntStream.range(0, 3).forEach(it -> writeIssue(region, piece(random) + " isu " + mark + it));
        var lead = agency(region, "Dinas =Kominfo, " + mark);
        var helper = agency(region, "Bagian \"Umum\" " + mark);
        var written = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            var added = edit.add(region, outline(lead, helper, mark + i, random));
            if (random.nextBoolean()) {
                rewrite.year(region, added, 2021, status(random));
            }
            written.add(added.id());
        }
        written.forEach(it -> writeParts(region, it, written, random));
        return written;
    }

    /** Prerequisites are older ones only, so that there is no circle; of every second one, so that none is an alternative too. */
    @Transactional
    public void writeParts(RegionCode region, UUID id, List<UUID> all, Random random) {
        var older = all.subList(0, all.indexOf(id));
        var required = some(everySecond(older, 0), random, 2);
        var alternatives = some(everySecond(older, 1), random, 1);
        var parts = new ArrayList<Part>(List.of(
                new Reason(
                        text(random),
                        some(ids("masterplan.issue", region), random, 2),
                        one(InitiativeKind.values(), random),
                        one(Origin.values(), random),
                        text(random)),
                new Reach(
                        new TreeSet<>(some(
                                regions.districtsOf(region).stream()
                                        .map(Area::code)
                                        .toList(),
                                random,
                                3)),
                        text(random)),
                new Aims(text(random), several(random, 3, () -> indicator(random))),
                new Means(
                        costs(random),
                        one(Horizon.values(), random),
                        some(ids("planning.plan_node", region), random, 1).stream()
                                .findFirst(),
                        random.nextBoolean() ? Optional.of("2.16.03.2.02.09") : Optional.empty(),
                        line(random),
                        text(random)),
                new Actions(several(
                        random,
                        4,
                        () -> new ActionItem(
                                one(ActionItem.Area.values(), random).orElse(ActionItem.Area.PEOPLE),
                                "a" + line(random),
                                2021))),
                new Dependencies(
                        required,
                        alternatives,
                        several(
                                random,
                                3,
                                () -> new Risk(
                                        "r" + line(random),
                                        one(Risk.Weight.values(), random).orElse(Risk.Weight.LOW),
                                        line(random)))),
                new QuickWin(
                        random.nextBoolean() ? Optional.of(6 + random.nextInt(7)) : Optional.empty(),
                        criteria(random))));
        proposals.write(region, Map.of(id, parts));
    }

    private static Outline outline(UUID lead, UUID helper, String unique, Random random) {
        return new Outline(
                random.nextBoolean() ? piece(random) + unique : null,
                line(random) + unique,
                text(random),
                "living",
                "health",
                random.nextBoolean() ? piece(random) : null,
                lead,
                random.nextBoolean() ? Set.of(helper) : Set.of(),
                new Span(2021, 2021 + random.nextInt(3)));
    }

    private static YearStatus status(Random random) {
        return random.nextBoolean()
                ? new YearStatus.Ran(line(random))
                : new YearStatus.NotRun(random.nextBoolean() ? Cause.STAFF : Cause.REFOCUSING, text(random));
    }

    private static Indicator indicator(Random random) {
        var targets = new TreeMap<Integer, BigDecimal>();
        if (random.nextBoolean()) {
            targets.put(2021, figure(random));
        }
        return new Indicator(
                "i" + line(random),
                line(random),
                random.nextBoolean() ? Indicator.Direction.RISING : Indicator.Direction.FALLING,
                random.nextBoolean() ? figure(random) : null,
                "sebab " + line(random),
                targets);
    }

    /** Some with more digits than a spreadsheet keeps. */
    private static BigDecimal figure(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new BigDecimal("1234567890123456.7891");
            case 1 ->
                BigDecimal.valueOf(random.nextInt(1, 1000), 1)
                        .stripTrailingZeros()
                        .add(new BigDecimal("0.0005"));
            default -> BigDecimal.valueOf(random.nextInt(1000));
        };
    }

    private static List<Cost> costs(Random random) {
        return List.of(FundingSource.APBD_REGENCY, FundingSource.CSR).stream()
                .filter(it -> random.nextBoolean())
                .map(it -> new Cost(2021, it, new Rupiah(random.nextLong(1, Rupiah.MOST))))
                .toList();
    }

    private static Map<QuickWin.Criterion, String> criteria(Random random) {
        var answers = new EnumMap<QuickWin.Criterion, String>(QuickWin.Criterion.class);
        for (var it : QuickWin.Criterion.values()) {
            if (random.nextInt(3) == 0) {
                answers.put(it, text(random));
            }
        }
        return answers;
    }

    private static <T> List<T> several(Random random, int most, Supplier<T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(it -> make.get())
                .toList();
    }

    private static <T> List<T> everySecond(List<T> all, int from) {
        return IntStream.range(0, all.size())
                .filter(it -> it % 2 == from)
                .mapToObj(all::get)
                .toList();
    }

    private static <T> Set<T> some(List<T> all, Random random, int most) {
        var some = new HashSet<T>();
        for (int i = random.nextInt(most + 1); i > 0 && !all.isEmpty(); i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static <T> Optional<T> one(T[] all, Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(all[random.nextInt(all.length)]);
    }

    private static String line(Random random) {
        return piece(random) + " " + piece(random) + " " + piece(random);
    }

    private static String text(Random random) {
        var between = random.nextBoolean() ? "\r\n" : "\n";
        return random.nextInt(4) == 0 ? "" : piece(random) + between + piece(random) + between + piece(random);
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private List<UUID> ids(String table, RegionCode region) {
        return jdbc.sql("select id from " + table + " where region_code = :region order by id")
                .param("region", region.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private void writeIssue(RegionCode region, String title) {
        jdbc.sql("""
                        insert into masterplan.issue (region_code, id, masterplan_id, title)
                        values (:region, :id, :plan, :title)
                        """)
                .param("region", region.value())
                .param("id", UUID.randomUUID())
                .param("plan", masterplans.current(region).orElseThrow().id())
                .param("title", title)
                .update();
    }

    /** Two objectives read the same under two goals: only what is above them tells them apart. */
    private void writePlanAbove(RegionCode region) {
        var plan = UUID.randomUUID();
        jdbc.sql("""
                        insert into planning.medium_term_plan (region_code, id, kind, title, first_year, last_year)
                        values (:region, :id, 'RPJMD', 'RPJMD', 2021, 2025)
                        """).param("region", region.value()).param("id", plan).update();
        var mission = writeNode(region, plan, null, "MISSION", "1", "Warga sehat; cerdas");
        for (var goal : List.of("Sehat", "Cerdas")) {
            writeNode(
                    region, plan, writeNode(region, plan, mission, "GOAL", "", goal), "OBJECTIVE", "", "Layanan naik");
        }
    }

    private UUID writeNode(
            RegionCode region, UUID plan, @Nullable UUID parent, String level, String code, String text) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into planning.plan_node (region_code, id, plan_id, parent_id, level, place, code, text)
                        values (:region, :id, :plan, :parent, :level, 1, :code, :text)
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("plan", plan)
                .param("parent", parent, Types.OTHER)
                .param("level", level)
                .param("code", code)
                .param("text", text)
                .update();
        return id;
    }

    private UUID agency(RegionCode region, String name) {
        return A.agency(jdbc, transactions, agencies, region, name).id();
    }
}
