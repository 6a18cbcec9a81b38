/** A group that looks alike becomes a case: the agencies answer in words, the secretariat writes what becomes of it. */
@NullMarked
package id.mandala.overlap.cases;

import org.jspecify.annotations.NullMarked;
