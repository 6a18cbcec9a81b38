/**
 * Adjustments of a year's budget, each on a legal basis, and the ledger of what they put off to later years. What was adopted is never
 * changed; a later adjustment sets it right.
 */
@NullMarked
package id.mandala.budget.adjustment;

import org.jspecify.annotations.NullMarked;
