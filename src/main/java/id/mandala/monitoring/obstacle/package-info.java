/** What stands in the way of initiatives, as a register: who clears it, until when, what the council is to decide, how it was resolved. */
@NullMarked
package id.mandala.monitoring.obstacle;

import org.jspecify.annotations.NullMarked;
