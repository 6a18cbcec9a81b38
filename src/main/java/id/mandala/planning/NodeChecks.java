package id.mandala.planning;

import id.mandala.region.Agency;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a node needs of the world beside its plan: a budget code in effect, an agency that is there in the plan's years. */
@Component
class NodeChecks {

    private final BudgetCodes codes;

    NodeChecks(BudgetCodes codes) {
        this.codes = codes;
    }

    /** @throws RuleBroken that of the plan's first year, where no year takes the code */
    void checkCode(BudgetCode code, PlanYears years) {
        refusal(code, years).ifPresent(it -> {
            throw it;
        });
    }

    /** A plan may be written across two decrees, so one year in which the code is in effect is enough. */
    Optional<RuleBroken> refusal(BudgetCode code, PlanYears years) {
        var refusals = new ArrayList<RuleBroken>();
        for (int year : years.all()) {
            try {
                codes.require(code, year);
                return Optional.empty();
            } catch (RuleBroken refused) {
                refusals.add(refused);
            }
        }
        return isOfPartlyKnownSet(code, years) ? Optional.empty() : Optional.of(refusals.getFirst());
    }

    /** A sub kegiatan of four digits that the known part of its decree lacks is let through where its kegiatan is known. */
    private boolean isOfPartlyKnownSet(BudgetCode code, PlanYears years) {
        return code.level() == BudgetCode.Level.SUB_KEGIATAN
                && code.value().length() - code.value().lastIndexOf('.') > 3
                && codes.sets().stream()
                        .filter(it -> !it.complete() && years.all().stream().anyMatch(it::covers))
                        .anyMatch(it -> codes.find(it.id(), code).isEmpty() && isKnownAbove(it, code));
    }

    private boolean isKnownAbove(CodeSet set, BudgetCode code) {
        return code.parent().flatMap(it -> codes.find(set.id(), it)).isPresent();
    }

    /** @throws RuleBroken {@code planning.agency-gone} where it was closed before the plan begins, or opens after its end */
    static void checkAgency(Agency agency, PlanYears years) {
        var closed = agency.validTo();
        if (closed != null && closed.getYear() < years.first()) {
            throw new RuleBroken(
                    "planning.agency-gone", agency.name(), String.valueOf(closed.getYear()), years.toString());
        }
        if (agency.validFrom().getYear() > years.last()) {
            throw new RuleBroken(
                    "planning.agency-later",
                    agency.name(),
                    String.valueOf(agency.validFrom().getYear()),
                    years.toString());
        }
    }

    /** @throws RuleBroken where a year lies outside the plan, or an amount is below nought */
    static void checkCeilings(Map<Integer, Long> ceilings, PlanYears years) {
        ceilings.forEach((year, amount) -> {
            if (!years.covers(year)) {
                throw new RuleBroken("planning.year-outside", String.valueOf(year), years.toString());
            }
            if (amount < 0) {
                throw new RuleBroken("planning.ceiling-negative");
            }
        });
    }
}
