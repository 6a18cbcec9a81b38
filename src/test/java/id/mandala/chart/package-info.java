@NullMarked
package id.mandala.chart;

import org.jspecify.annotations.NullMarked;
