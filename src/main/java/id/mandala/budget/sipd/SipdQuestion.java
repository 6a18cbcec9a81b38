package id.mandala.budget.sipd;

import java.math.BigDecimal;

/**
 * What is to be done with a file.
 *
 * @param year whose lines it is about
 * @param add whether lines nobody recorded yet are added
 * @param share 0 to 1, which share of the added ones counts as smart city
 */
record SipdQuestion(int year, boolean add, BigDecimal share) {}
