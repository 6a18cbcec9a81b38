@NullMarked
package id.mandala.budget.sipd;

import org.jspecify.annotations.NullMarked;
