/** Mandala runs a regency's smart-city programme on one set of data. */
@NullMarked
package id.mandala;

import org.jspecify.annotations.NullMarked;
