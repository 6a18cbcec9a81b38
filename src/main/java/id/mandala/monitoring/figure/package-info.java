/** The rules by which progress is judged; no Spring, no SQL. */
@NullMarked
package id.mandala.monitoring.figure;

import org.jspecify.annotations.NullMarked;
