/** Surveys among the users of a service, which the impact questions rest on: who is asked, what speaks against an answer, what comes out. ADR 20. */
@NullMarked
package id.mandala.evaluation.survey;

import org.jspecify.annotations.NullMarked;
