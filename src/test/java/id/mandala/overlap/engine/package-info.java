@NullMarked
package id.mandala.overlap.engine;

import org.jspecify.annotations.NullMarked;
