/** The ministry's rounds: days, invitations, seats of assessors, answers handed in, and where each regency stands. ADR 18. */
@NullMarked
package id.mandala.evaluation.round;

import org.jspecify.annotations.NullMarked;
