/** How initiatives stand in the districts they work in. */
@NullMarked
package id.mandala.monitoring.district;

import org.jspecify.annotations.NullMarked;
