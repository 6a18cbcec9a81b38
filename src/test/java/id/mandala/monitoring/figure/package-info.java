@NullMarked
package id.mandala.monitoring.figure;

import org.jspecify.annotations.NullMarked;
