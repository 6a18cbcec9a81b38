@NullMarked
package id.mandala.budget.execution;

import org.jspecify.annotations.NullMarked;
