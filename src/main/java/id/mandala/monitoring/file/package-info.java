/** Photos and files that show what a report tells. */
@NullMarked
package id.mandala.monitoring.file;

import org.jspecify.annotations.NullMarked;
