/** {@code ./mandala refocus}: the engine on files, without the database. Format: docs/refocus-format.md. */
@NullMarked
@NamedInterface("shell")
package id.mandala.budget.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
