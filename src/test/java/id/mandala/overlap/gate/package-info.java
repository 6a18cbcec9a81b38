@NullMarked
package id.mandala.overlap.gate;

import org.jspecify.annotations.NullMarked;
