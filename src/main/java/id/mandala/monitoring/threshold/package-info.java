/** From where on a region calls its initiatives late; kept as data, since regencies decide it for themselves. */
@NullMarked
package id.mandala.monitoring.threshold;

import org.jspecify.annotations.NullMarked;
