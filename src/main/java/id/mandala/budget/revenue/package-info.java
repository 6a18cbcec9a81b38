/** What the region brings in by itself (PAD): accounts with targets and realisation, what lies below the trend and why, what initiatives add. */
@NullMarked
package id.mandala.budget.revenue;

import org.jspecify.annotations.NullMarked;
