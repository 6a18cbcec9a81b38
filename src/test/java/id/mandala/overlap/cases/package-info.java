@NullMarked
package id.mandala.overlap.cases;

import org.jspecify.annotations.NullMarked;
