@NullMarked
package id.mandala.monitoring.rfk;

import org.jspecify.annotations.NullMarked;
