package id.mandala.masterplan;

import java.util.Optional;

/**
 * A line of the list.
 *
 * @param status in the year the list is about; absent where nobody reported, or the year is not planned
 * @param planned whether the initiative's years cover that year
 */
record InitiativeRow(Initiative initiative, String leadName, Optional<YearStatus> status, boolean planned) {}
