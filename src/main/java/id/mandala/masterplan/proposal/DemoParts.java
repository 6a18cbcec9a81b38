package id.mandala.masterplan.proposal;

import id.mandala.documents.Row;
import id.mandala.masterplan.Initiative;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the parts of a demo initiative from its row: targets on a straight line, costs that grow by 8 % a year. */
final class DemoParts {

    private static final long MILLION = 1_000_000;

    private final DemoRows rows;
    private final Map<String, UUID> idOfKey;

    DemoParts(DemoRows rows, Collection<Initiative> initiatives) {
        this.rows = rows;
        this.idOfKey = initiatives.stream()
                .collect(Collectors.toMap(it -> String.valueOf(it.outline().key()), Initiative::id));
    }

    List<Part> of(Row row, Initiative initiative) {
        var parts = new ArrayList<Part>();
        parts.add(new Reason(
                said(row, "problem"),
                rows.issues(row),
                Optional.of(InitiativeKind.valueOf(said(row, "kind"))),
                Optional.of(Origin.valueOf(said(row, "origin"))),
                ""));
        parts.add(new Reach(rows.districts(row), said(row, "partners")));
        parts.add(new Aims(said(row, "goal"), List.of(indicator(row, initiative))));
        parts.add(means(row, initiative));
        parts.add(new Actions(actions(row, initiative)));
        parts.add(new Dependencies(requires(row), Set.of(), risks(row)));
        row.find(DemoRows.text("months")).map(Integer::valueOf).ifPresent(it -> parts.add(quickWin(row, it)));
        return parts;
    }

    private static Indicator indicator(Row row, Initiative initiative) {
        var years = initiative.outline().span().years();
        var from = new BigDecimal(said(row, "baseline"));
        var step = new BigDecimal(said(row, "target"))
                .subtract(from)
                .divide(BigDecimal.valueOf(years.size()), 6, RoundingMode.HALF_UP);
        var targets = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < years.size(); i++) {
            var value = from.add(step.multiply(BigDecimal.valueOf(i + 1L)));
            targets.put(years.get(i), value.setScale(from.scale() > 0 ? 1 : 0, RoundingMode.HALF_UP));
        }
        return new Indicator(
                said(row, "indicator"),
                said(row, "unit"),
                Indicator.Direction.valueOf(said(row, "direction")),
                from,
                "",
                targets);
    }

    /** A tenth of the main source from each further one. */
    private Means means(Row row, Initiative initiative) {
        var costs = new ArrayList<Cost>();
        var amount = Long.parseLong(said(row, "cost_million")) * MILLION;
        for (var year : initiative.outline().span().years()) {
            var share = amount;
            for (var source :
                    DemoRows.keys(row, "funding").map(FundingSource::valueOf).toList()) {
                costs.add(new Cost(year, source, new Rupiah(share)));
                share = Math.max(MILLION, amount / 10 / MILLION * MILLION);
            }
            amount = amount * 108 / 100 / MILLION * MILLION;
        }
        int length = initiative.outline().span().years().size();
        return new Means(
                costs,
                Optional.of(length == 1 ? Horizon.SHORT : Horizon.MEDIUM),
                rows.programme(row),
                row.find(DemoRows.text("sub_activity")),
                "",
                "");
    }

    private static List<ActionItem> actions(Row row, Initiative initiative) {
        int first = initiative.outline().span().first();
        return Arrays.stream(ActionItem.Area.values())
                .flatMap(area -> row
                        .find(DemoRows.text(area.name().toLowerCase(Locale.ROOT) + "_action"))
                        .map(text -> new ActionItem(area, text, first))
                        .stream())
                .toList();
    }

    private Set<UUID> requires(Row row) {
        return DemoRows.keys(row, "requires").map(idOfKey::get).collect(Collectors.toSet());
    }

    private static List<Risk> risks(Row row) {
        return row.find(DemoRows.text("risk"))
                .map(it -> List.of(new Risk(it, Risk.Weight.MEDIUM, said(row, "mitigation"))))
                .orElse(List.of());
    }

    /** The answers say only that they are demo: nobody published them. */
    private static QuickWin quickWin(Row row, int months) {
        var answers = new EnumMap<QuickWin.Criterion, String>(QuickWin.Criterion.class);
        answers.put(QuickWin.Criterion.FORMULATION, "Dirumuskan bersama perangkat daerah pendukung (contoh).");
        answers.put(QuickWin.Criterion.BENEFIT, said(row, "goal"));
        answers.put(QuickWin.Criterion.RISK_MANAGEMENT, said(row, "mitigation"));
        return new QuickWin(Optional.of(months), answers);
    }

    private static String said(Row row, String column) {
        return row.find(DemoRows.text(column)).orElse("");
    }
}
