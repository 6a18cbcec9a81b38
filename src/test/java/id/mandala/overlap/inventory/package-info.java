@NullMarked
package id.mandala.overlap.inventory;

import org.jspecify.annotations.NullMarked;
