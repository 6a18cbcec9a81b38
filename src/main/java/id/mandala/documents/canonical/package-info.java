/** JSON with one way to write each document, for what is frozen and computed anew byte for byte. */
@NullMarked
@NamedInterface("canonical")
package id.mandala.documents.canonical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
