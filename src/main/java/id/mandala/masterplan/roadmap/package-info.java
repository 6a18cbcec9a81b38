/** The road map: which initiative runs when, after which others, for how much; by dimension, agency or mission. */
@NullMarked
package id.mandala.masterplan.roadmap;

import org.jspecify.annotations.NullMarked;
