/**
 * Geometry of the charts: immutable records computed from figures and drawn as SVG by the fragments in {@code templates/chart}. No
 * script draws anything, so charts print, work everywhere and obey a strict content policy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"values"})
package id.mandala.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
