/**
 * Electronic signatures on PDF: made with a key the installation holds or by the national authority's client service, and checked against
 * the anchors this installation trusts. Nothing of it is loaded before the first signature. ADR 23.
 */
@NullMarked
@NamedInterface("sign")
package id.mandala.documents.sign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
