@NullMarked
package id.mandala.overlap.construction;

import org.jspecify.annotations.NullMarked;
