@NullMarked
package id.mandala.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
