@NullMarked
package id.mandala.budget.scenario;

import org.jspecify.annotations.NullMarked;
