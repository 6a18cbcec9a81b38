/** What becomes of weaknesses and recommendations: who answers for each, until when, what proves it, and which came back. ADR 17. */
@NullMarked
package id.mandala.evaluation.followup;

import org.jspecify.annotations.NullMarked;
