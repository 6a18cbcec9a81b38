/** Photos and files that show what a report tells: recognised by their content, photos made small and stripped of where they were taken. */
@NullMarked
package id.mandala.monitoring.file;

import org.jspecify.annotations.NullMarked;
