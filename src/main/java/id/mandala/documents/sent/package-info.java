/** Photos and files that people send: recognised by their content, photos made small and stripped of where they were taken. */
@NullMarked
@NamedInterface("sent")
package id.mandala.documents.sent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
