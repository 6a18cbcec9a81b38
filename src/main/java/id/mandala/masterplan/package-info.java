/**
 * What a region plans for its smart city: initiatives by dimension, with lead and supporting agencies and a span of years, and for
 * each year whether the initiative ran or why not. Realisation of a dimension is ran ÷ planned.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"region", "documents", "documents::book", "planning"})
package id.mandala.masterplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
