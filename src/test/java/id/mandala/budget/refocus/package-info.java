@NullMarked
package id.mandala.budget.refocus;

import org.jspecify.annotations.NullMarked;
