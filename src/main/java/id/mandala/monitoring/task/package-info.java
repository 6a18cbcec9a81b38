/** What the one who looks is to do next: write, mend, approve, accept, plan, clear an obstacle. */
@NullMarked
package id.mandala.monitoring.task;

import org.jspecify.annotations.NullMarked;
