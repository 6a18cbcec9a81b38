package id.mandala.movement;

import id.mandala.values.RuleBroken;

/**
 * A year's round of the movement for one tier.
 *
 * @param id as in addresses: {@code 2022}, {@code 2022-provinsi}
 * @param name as people call it, 1 to 200 characters
 */
public record Round(String id, int year, Tier tier, String name) {

    private static final int FIRST = 2017;
    private static final int LAST = 2099;
    private static final int LONGEST = 200;

    public static Round of(int year, Tier tier, String name) {
        return new Round(tier.idOf(year), year, tier, name.strip());
    }

    /** @throws RuleBroken {@code movement.round.year}, {@code movement.round.name} */
    void check() {
        if (year < FIRST || year > LAST) {
            throw new RuleBroken("movement.round.year", String.valueOf(FIRST), String.valueOf(LAST));
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RuleBroken("movement.round.name", LONGEST);
        }
    }
}
