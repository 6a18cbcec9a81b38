/** Reminds people by e-mail of the monthly reports that wait for them. */
@NullMarked
package id.mandala.monitoring.reminder;

import org.jspecify.annotations.NullMarked;
