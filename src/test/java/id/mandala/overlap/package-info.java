@NullMarked
package id.mandala.overlap;

import org.jspecify.annotations.NullMarked;
