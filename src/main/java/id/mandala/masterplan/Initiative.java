package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of a masterplan.
 *
 * @param stage how far it has come on its way into the plan
 * @param nameSource where a programme of this name was published; tells real names from made-up ones in the demo
 * @param published whether everybody may see it, or its region alone
 */
public record Initiative(
        RegionCode region,
        UUID id,
        UUID masterplan,
        Outline outline,
        Stage stage,
        @Nullable String nameSource,
        boolean published,
        int version) {

    public Initiative with(Outline changed) {
        return new Initiative(region, id, masterplan, changed, stage, nameSource, published, version);
    }

    Initiative with(Stage moved) {
        return new Initiative(region, id, masterplan, outline, moved, nameSource, published, version);
    }

    /** @throws RuleBroken {@code masterplan.year-outside} */
    void checkCovers(int year) {
        if (!outline.span().covers(year)) {
            throw new RuleBroken("masterplan.year-outside", outline.span().toString());
        }
    }
}
