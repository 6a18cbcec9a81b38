@NullMarked
package id.mandala.budget.shell;

import org.jspecify.annotations.NullMarked;
