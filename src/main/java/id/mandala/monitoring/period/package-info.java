/** When a month's reports may be sent, and who opened it again why. */
@NullMarked
package id.mandala.monitoring.period;

import org.jspecify.annotations.NullMarked;
