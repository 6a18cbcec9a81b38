@NullMarked
package id.mandala.budget.pledge;

import org.jspecify.annotations.NullMarked;
