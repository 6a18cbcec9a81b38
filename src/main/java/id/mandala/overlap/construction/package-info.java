/** Applications that are being built, followed until they run: their stage, their source code, their tests, their users. Stands on {@code inventory}. */
@NullMarked
package id.mandala.overlap.construction;

import org.jspecify.annotations.NullMarked;
