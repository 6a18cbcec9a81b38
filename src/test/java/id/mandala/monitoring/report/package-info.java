@NullMarked
package id.mandala.monitoring.report;

import org.jspecify.annotations.NullMarked;
