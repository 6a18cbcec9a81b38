@NullMarked
package id.mandala;

import org.jspecify.annotations.NullMarked;
