package id.mandala.budget.pledge;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of somebody else for the programme in a year, as a letter promises it.
 *
 * @param source never the regency's own budget
 * @param giver the company, ministry, province or community
 * @param letter its number
 * @param initiative the one the letter names
 * @param received what has come so far, never more than the amount
 */
record Pledge(
        RegionCode region,
        UUID id,
        int year,
        FundingSource source,
        String giver,
        String letter,
        LocalDate letterOn,
        Optional<UUID> initiative,
        Rupiah amount,
        Rupiah received,
        String note,
        boolean demo,
        int version) {

    /** Whose money it can be. */
    static final List<FundingSource> SOURCES = Arrays.stream(FundingSource.values())
            .filter(it -> it != FundingSource.APBD_REGENCY)
            .toList();

    /** Years a letter may be older than the year it promises money for. */
    private static final int OLDEST = 10;

    Pledge {
        giver = giver.strip();
        letter = letter.strip();
        note = note.strip();
        if (!SOURCES.contains(source)) {
            throw new RuleBroken("budget.pledge.source");
        }
        if (giver.isEmpty() || giver.length() > 200) {
            throw new RuleBroken("budget.pledge.giver");
        }
        if (letter.isEmpty() || letter.length() > 200) {
            throw new RuleBroken("budget.pledge.letter");
        }
        if (letterOn.getYear() > year || letterOn.getYear() < year - OLDEST) {
            throw new RuleBroken("budget.pledge.letter-far", String.valueOf(year - OLDEST), String.valueOf(year));
        }
        if (!amount.isPositive()) {
            throw new RuleBroken("budget.pledge.amount");
        }
        if (received.amount() < 0 || received.compareTo(amount) > 0) {
            throw new RuleBroken("budget.pledge.received", amount);
        }
        if (note.length() > 2000) {
            throw new RuleBroken("budget.pledge.note");
        }
    }

    /** What is still to come. */
    public Rupiah awaited() {
        return new Rupiah(amount.amount() - received.amount());
    }
}
