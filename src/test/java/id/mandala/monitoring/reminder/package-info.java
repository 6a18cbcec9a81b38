@NullMarked
package id.mandala.monitoring.reminder;

import org.jspecify.annotations.NullMarked;
