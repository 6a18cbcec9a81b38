/** What the indicators of initiatives reach: told by officers every month, read by quarter against the target of the year. */
@NullMarked
package id.mandala.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
