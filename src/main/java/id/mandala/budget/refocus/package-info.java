/**
 * Finds the plan that keeps most when there is less money, proves how much better any other could be, and explains every change. Knows
 * neither Spring nor SQL; money is whole units (million rupiah, unless the instance says otherwise), worth is thousandths of a point.
 */
@NullMarked
package id.mandala.budget.refocus;

import org.jspecify.annotations.NullMarked;
