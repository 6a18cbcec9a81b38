/** Immutable values every module speaks in: codes, shares, words in two languages, and figures that explain themselves. No Spring, no SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.mandala.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
