package id.mandala.budget.revenue;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.util.UUID;

/** An account of own-source revenue as one agency collects it. */
record RevenueAccount(
        RegionCode region, UUID id, UUID agency, RevenueCode code, String name, boolean demo, int version) {

    static final int LONGEST_NAME = 200;

    /** @throws RuleBroken {@code budget.revenue.name} */
    RevenueAccount {
        name = Texts.tidy(name);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleBroken("budget.revenue.name", LONGEST_NAME);
        }
    }

    RevenueAccount with(UUID changedAgency, RevenueCode changedCode, String changedName) {
        return new RevenueAccount(region, id, changedAgency, changedCode, changedName, demo, version);
    }

    boolean saysTheSame(RevenueAccount other) {
        return agency.equals(other.agency) && code.equals(other.code) && name.equals(other.name);
    }

    /** As a file and a list name it: {@code 4.1.02.02.09 Karcis wisata}. */
    String called() {
        return code + " " + name;
    }
}
