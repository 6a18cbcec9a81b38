/** The applications each agency has: what for, whose, on what, and whether anybody still uses them. */
@NullMarked
package id.mandala.overlap.inventory;

import org.jspecify.annotations.NullMarked;
