/** Budgets and realisation as SIPD exports them: which column is which, what a file would do to the year's lines, all of it or nothing. */
@NullMarked
package id.mandala.budget.sipd;

import org.jspecify.annotations.NullMarked;
