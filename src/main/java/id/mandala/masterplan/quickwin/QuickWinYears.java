package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.region.Today;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The years a quick win is asked about: after its first, while the plan lasts, and none that has not begun. */
@Component
class QuickWinYears {

    private final Masterplans masterplans;
    private final Proposals proposals;
    private final Today today;

    QuickWinYears(Masterplans masterplans, Proposals proposals, Today today) {
        this.masterplans = masterplans;
        this.proposals = proposals;
        this.today = today;
    }

    boolean isQuickWin(Initiative initiative) {
        return proposals.of(initiative.region(), initiative.id()).isQuickWin();
    }

    List<Integer> of(Masterplan plan, Initiative initiative) {
        int last = Math.min(plan.span().last(), today.date().getYear());
        return IntStream.rangeClosed(initiative.outline().span().first() + 1, last)
                .boxed()
                .toList();
    }

    /** @throws RuleBroken {@code masterplan.continuity-year}, {@code masterplan.no-quick-win} */
    void check(Initiative initiative, int year) {
        if (!isQuickWin(initiative)) {
            throw new RuleBroken("masterplan.no-quick-win");
        }
        var plan =
                masterplans.find(initiative.region(), initiative.masterplan()).orElseThrow();
        if (!of(plan, initiative).contains(year)) {
            throw new RuleBroken(
                    "masterplan.continuity-year",
                    String.valueOf(initiative.outline().span().first()));
        }
    }
}
