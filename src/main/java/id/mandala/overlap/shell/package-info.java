/** {@code ./mandala overlap}: the engine from files to standard output, without a database. */
@NullMarked
@NamedInterface("shell")
package id.mandala.overlap.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
