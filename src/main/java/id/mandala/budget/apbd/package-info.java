/** The regency's whole budget in its main items, and which share of it is smart city. */
@NullMarked
package id.mandala.budget.apbd;

import org.jspecify.annotations.NullMarked;
