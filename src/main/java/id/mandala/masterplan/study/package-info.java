/**
 * Feasibility studies (kajian) of initiatives and what is decided without one. {@link id.mandala.masterplan.study.BudgetGate} says
 * whether an initiative may be taken into the budget.
 */
@NullMarked
package id.mandala.masterplan.study;

import org.jspecify.annotations.NullMarked;
