/** {@code ./mandala overlap}: the engine from files to standard output, without a database. */
@NullMarked
package id.mandala.overlap.shell;

import org.jspecify.annotations.NullMarked;
