/** The letter that tells a regency its result, with the national table and its own report: numbered, signed, never changed. ADR 23. */
@NullMarked
package id.mandala.evaluation.letter;

import org.jspecify.annotations.NullMarked;
