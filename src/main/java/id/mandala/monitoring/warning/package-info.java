/** Early warning: which initiatives are likely to miss the end of the year, how sure that is and why. */
@NullMarked
package id.mandala.monitoring.warning;

import org.jspecify.annotations.NullMarked;
