/** A regency answers the questionnaire itself: the program proposes marks and evidence from what was recorded, a person decides. ADR 16. */
@NullMarked
package id.mandala.evaluation.self;

import org.jspecify.annotations.NullMarked;
