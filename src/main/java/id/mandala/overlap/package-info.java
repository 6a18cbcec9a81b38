/**
 * Initiatives and applications of different agencies that do the same thing: found by what their texts say they do, shown side by
 * side, and decided as cases by the agencies concerned. The program finds and explains; people decide.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"region", "documents", "masterplan", "masterplan::proposal", "masterplan::version"})
package id.mandala.overlap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
