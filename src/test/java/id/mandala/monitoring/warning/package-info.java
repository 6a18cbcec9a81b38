@NullMarked
package id.mandala.monitoring.warning;

import org.jspecify.annotations.NullMarked;
