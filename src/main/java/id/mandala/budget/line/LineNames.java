package id.mandala.budget.line;

import id.mandala.masterplan.Initiatives;
import id.mandala.planning.BudgetCode;
import id.mandala.planning.BudgetCodes;
import id.mandala.planning.KnownCode;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a budget line's ids and codes are called. */
@Component
@Transactional(readOnly = true)
public class LineNames {

    /** Each absent where the line does not say it or nobody knows its name. */
    public record Codes(Optional<String> subActivity, Optional<String> account, Optional<String> fund) {}

    private final Regions regions;
    private final Agencies agencies;
    private final Initiatives initiatives;
    private final BudgetCodes codes;
    private final NationalCodes national;

    LineNames(Regions regions, Agencies agencies, Initiatives initiatives, BudgetCodes codes, NationalCodes national) {
        this.regions = regions;
        this.agencies = agencies;
        this.initiatives = initiatives;
        this.codes = codes;
        this.national = national;
    }

    public Area region(RegionCode region) {
        return regions.get(region);
    }

    public String agency(BudgetLine line) {
        return agencies.find(line.region(), line.agency()).map(Agency::name).orElse("–");
    }

    public Optional<String> initiative(BudgetLine line) {
        return line.initiative()
                .flatMap(it -> initiatives.find(line.region(), it))
                .map(it -> it.outline().name());
    }

    public Codes codes(BudgetLine line) {
        return new Codes(
                said(line.subActivity()).flatMap(it -> subActivity(BudgetCode.of(it), line.year())),
                said(line.account())
                        .flatMap(it -> national.account(AccountCode.of(it)))
                        .map(NationalCodes.Named::name),
                said(line.fund()).flatMap(it -> national.fund(FundCode.of(it))).map(NationalCodes.Named::name));
    }

    private Optional<String> subActivity(BudgetCode code, int year) {
        return codes.sets().reversed().stream()
                .filter(it -> it.covers(year))
                .flatMap(it -> codes.find(it.id(), code).stream())
                .map(KnownCode::name)
                .findFirst();
    }

    private static Optional<String> said(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
