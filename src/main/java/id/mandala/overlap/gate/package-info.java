/**
 * What was looked up before a new application was proposed, and what its agency says to it: kept with the proposal. Stands on
 * {@code found}.
 */
@NullMarked
package id.mandala.overlap.gate;

import org.jspecify.annotations.NullMarked;
