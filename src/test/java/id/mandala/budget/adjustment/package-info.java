@NullMarked
package id.mandala.budget.adjustment;

import org.jspecify.annotations.NullMarked;
