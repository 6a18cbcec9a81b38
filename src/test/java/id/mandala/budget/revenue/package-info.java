@NullMarked
package id.mandala.budget.revenue;

import org.jspecify.annotations.NullMarked;
