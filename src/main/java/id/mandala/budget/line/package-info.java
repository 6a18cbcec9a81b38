/** Lines of the budget, what sources can give, when it is to be spent; the chain a masterplan's money goes through. */
@NullMarked
package id.mandala.budget.line;

import org.jspecify.annotations.NullMarked;
