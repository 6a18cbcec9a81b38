@NullMarked
package id.mandala.overlap.shell;

import org.jspecify.annotations.NullMarked;
