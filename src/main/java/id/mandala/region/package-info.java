/**
 * The areas of Indonesia by their official codes, and the agencies (perangkat daerah, OPD) that work in them: when each existed, and
 * which took over from which, so that nothing an agency owned is lost when it is renamed or merged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"documents"})
package id.mandala.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
