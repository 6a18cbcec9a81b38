/** How a region and its agencies go through a year: the S-curve of all their initiatives together, and who is behind or late. */
@NullMarked
package id.mandala.monitoring.year;

import org.jspecify.annotations.NullMarked;
