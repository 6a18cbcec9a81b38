/**
 * The region's problems that its masterplan answers: why they are there, whom they hit and where, and how one knows. Each shows
 * which initiatives answer it, so that those nobody answers stand out.
 */
@NullMarked
package id.mandala.masterplan.issue;

import org.jspecify.annotations.NullMarked;
