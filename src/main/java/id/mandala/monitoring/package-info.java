/**
 * What runs, what does not, and why, every month: reports of work and money that pass an agency's officer, its head and the secretariat,
 * and the figures they come to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"region", "masterplan", "budget", "chart", "documents", "documents::sent"})
package id.mandala.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
