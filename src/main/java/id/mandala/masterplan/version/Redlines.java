package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.version.ItemChange.Kind;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares plans, of versions or as one is written now. */
@Component
@Transactional(readOnly = true)
public class Redlines {

    private static final Comparator<ItemChange> AS_LISTED = Comparator.comparing(
                    (ItemChange it) -> it.dimension().orElse(""))
            .thenComparing(ItemChange::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ItemChange::id);

    private final DimensionFrameworks frameworks;
    private final VersionContents contents;
    private final Amendments amendments;

    Redlines(DimensionFrameworks frameworks, VersionContents contents, Amendments amendments) {
        this.frameworks = frameworks;
        this.contents = contents;
        this.amendments = amendments;
    }

    /** With the reasons of all versions in between and of the later one. */
    public Redline between(PlanVersion before, PlanVersion after, Locale locale) {
        return between(contents.of(before), contents.of(after), before, after.number(), locale);
    }

    /** What the working plan would change, with the reasons written already. */
    public Redline sinceThen(PlanVersion before, PlanContents working, Locale locale) {
        return between(contents.of(before), working, before, Integer.MAX_VALUE, locale);
    }

    private Redline between(PlanContents before, PlanContents after, PlanVersion from, int upTo, Locale locale) {
        var reasons = amendments.between(from, from.number(), upTo);
        var bare = between(before, after, from.plan(), locale);
        return new Redline(
                bare.changes().stream()
                        .map(it -> it.with(reasons.getOrDefault(it.key(), List.of())))
                        .toList(),
                bare.money());
    }

    /** Without reasons, in the words of the language. */
    public Redline between(PlanContents before, PlanContents after, UUID plan, Locale locale) {
        var teller = new Teller(frameworks, locale);
        var changes = new ArrayList<ItemChange>();
        if (!before.head().equals(after.head())) {
            changes.add(new ItemChange(
                    Kind.CHANGED,
                    plan,
                    after.head().title(),
                    Optional.empty(),
                    Optional.empty(),
                    Told.changes(teller.of(before.head()), teller.of(after.head())),
                    List.of()));
        }
        var old = byId(before);
        var now = byId(after);
        now.forEach((id, it) -> {
            var was = Optional.ofNullable(old.get(id));
            if (was.filter(it::equals).isEmpty()) {
                changes.add(change(
                        was.isPresent() ? Kind.CHANGED : Kind.ADDED,
                        it,
                        was.map(then -> teller.of(then, before.head())).orElseGet(Told::new),
                        teller.of(it, after.head())));
            }
        });
        old.forEach((id, it) -> {
            if (!now.containsKey(id)) {
                changes.add(change(Kind.DROPPED, it, teller.of(it, before.head()), new Told()));
            }
        });
        changes.sort(AS_LISTED);
        return new Redline(changes, money(before, after));
    }

    private static ItemChange change(Kind kind, PlannedInitiative it, Told before, Told after) {
        return new ItemChange(
                kind,
                it.id(),
                it.outline().name(),
                Optional.of(it.outline().dimension()),
                Optional.of(it.lead()),
                Told.changes(before, after),
                List.of());
    }

    private static Map<UUID, PlannedInitiative> byId(PlanContents plan) {
        return plan.initiatives().stream()
                .collect(Collectors.toMap(
                        PlannedInitiative::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static List<Redline.YearMoney> money(PlanContents before, PlanContents after) {
        var was = byYear(before);
        var is = byYear(after);
        var years = new TreeSet<>(was.keySet());
        years.addAll(is.keySet());
        return years.stream()
                .map(it ->
                        new Redline.YearMoney(it, was.getOrDefault(it, Rupiah.NONE), is.getOrDefault(it, Rupiah.NONE)))
                .toList();
    }

    private static SortedMap<Integer, Rupiah> byYear(PlanContents plan) {
        var years = new TreeMap<Integer, Rupiah>();
        plan.initiatives()
                .forEach(it -> it.costByYear().forEach((year, cost) -> years.merge(year, cost, Rupiah::plus)));
        return years;
    }
}
