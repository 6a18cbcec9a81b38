/**
 * The assessors' desk: marks given unseen by each other, compared once all are in, asked about in interviews, objected to by the regency. ADR 21.
 */
@NullMarked
package id.mandala.evaluation.desk;

import org.jspecify.annotations.NullMarked;
