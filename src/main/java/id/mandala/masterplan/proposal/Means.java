package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What it costs, who pays, and which plans above it belongs to.
 *
 * @param node of the RPJMD, the most exact one it serves
 * @param subActivity code of the budget's sub kegiatan
 * @param nationalProgramme programme of nation or province it is part of
 * @param revenueEffect what it does to the region's own revenue (PAD)
 */
public record Means(
        List<Cost> costs,
        Optional<Horizon> horizon,
        Optional<UUID> node,
        Optional<String> subActivity,
        String nationalProgramme,
        String revenueEffect)
        implements Part {

    static final Means EMPTY = new Means(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");

    public Means {
        costs = List.copyOf(costs);
        nationalProgramme = Part.line(nationalProgramme);
        revenueEffect = Part.text(revenueEffect);
        var seen = new HashSet<String>();
        for (var cost : costs) {
            if (!seen.add(cost.year() + " " + cost.source())) {
                throw new RuleBroken("masterplan.cost-twice", String.valueOf(cost.year()));
            }
        }
    }

    public Rupiah total() {
        return Rupiah.sum(costs.stream().map(Cost::amount).toList());
    }

    @Override
    public void checkWithin(Span span) {
        costs.forEach(it -> Part.checkYear(span, it.year()));
    }

    /** Whether it belongs to the same places above: what was good when it was chosen does not hold up a change of the money. */
    boolean hangsAs(Part other) {
        return other instanceof Means it && node.equals(it.node) && subActivity.equals(it.subActivity);
    }

    public Means withCosts(List<Cost> costs) {
        return new Means(costs, horizon, node, subActivity, nationalProgramme, revenueEffect);
    }

    public Means withHorizon(Optional<Horizon> horizon) {
        return new Means(costs, horizon, node, subActivity, nationalProgramme, revenueEffect);
    }

    public Means withNode(Optional<UUID> node) {
        return new Means(costs, horizon, node, subActivity, nationalProgramme, revenueEffect);
    }

    public Means withSubActivity(Optional<String> subActivity) {
        return new Means(costs, horizon, node, subActivity, nationalProgramme, revenueEffect);
    }

    public Means withNationalProgramme(String nationalProgramme) {
        return new Means(costs, horizon, node, subActivity, nationalProgramme, revenueEffect);
    }

    public Means withRevenueEffect(String revenueEffect) {
        return new Means(costs, horizon, node, subActivity, nationalProgramme, revenueEffect);
    }
}
