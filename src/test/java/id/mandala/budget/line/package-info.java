@NullMarked
package id.mandala.budget.line;

import org.jspecify.annotations.NullMarked;
