/** What becomes of a budget line in its year: when its money is to be spent, what moved it, what auditors found about it. */
@NullMarked
package id.mandala.budget.execution;

import org.jspecify.annotations.NullMarked;
