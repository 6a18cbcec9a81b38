/** What a region's initiatives have come to, for everybody: from accepted reports of published initiatives alone. */
@NullMarked
package id.mandala.monitoring.citizen;

import org.jspecify.annotations.NullMarked;
