/**
 * What resembles what: the engine over a region's initiatives and applications, while somebody writes and as a survey of all. Stands on
 * the inventory and hands its groups to the cases.
 */
@NullMarked
package id.mandala.overlap.found;

import org.jspecify.annotations.NullMarked;
