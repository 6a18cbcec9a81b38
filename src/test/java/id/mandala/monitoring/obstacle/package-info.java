@NullMarked
package id.mandala.monitoring.obstacle;

import org.jspecify.annotations.NullMarked;
