/** How far the steps of initiatives' action plans have come. */
@NullMarked
package id.mandala.monitoring.action;

import org.jspecify.annotations.NullMarked;
