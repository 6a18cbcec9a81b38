/**
 * The plans above a masterplan: RPJMD or RPD from vision to programme, the Renstra of agencies below it, with indicators and ceilings,
 * and the nation's budget codes by decree and year. Plans of two periods stand side by side, and the older leads over to the newer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"region", "documents"})
package id.mandala.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
