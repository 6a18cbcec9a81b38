/**
 * Versions of a plan: what was adopted by which legal instrument, kept for good, with the reason of every change, the redline
 * between any two of them, and the plan as it stood on any day.
 */
@NullMarked
@NamedInterface("version")
package id.mandala.masterplan.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
