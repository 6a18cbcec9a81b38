package id.mandala.budget.line;

import id.mandala.planning.BudgetCode;
import id.mandala.planning.BudgetCodes;
import id.mandala.values.RuleBroken;
import org.springframework.stereotype.Component;

/** Whether a year's budget can use the codes of a line. */
@Component
public class LineCodes {

    private final BudgetCodes codes;
    private final NationalCodes national;

    LineCodes(BudgetCodes codes, NationalCodes national) {
        this.codes = codes;
        this.national = national;
    }

    /** @throws RuleBroken with what to use instead, where that is known */
    public void require(BudgetLine line) {
        if (!line.subActivity().isEmpty()) {
            var code = BudgetCode.of(line.subActivity());
            if (!codes.mayExist(code, line.year())) {
                codes.require(code, line.year());
            }
        }
        if (!line.account().isEmpty()) {
            national.requireSpending(AccountCode.of(line.account()));
        }
        if (!line.fund().isEmpty()) {
            national.require(FundCode.of(line.fund()));
        }
    }
}
