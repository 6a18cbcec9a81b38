@NullMarked
package id.mandala.overlap.found;

import org.jspecify.annotations.NullMarked;
