/**
 * What proves a regency's answers: each file once, which questions it answers, and what assessors hold of that, in one chain by hash that
 * can be checked without this program. ADR 19.
 */
@NullMarked
@NamedInterface("evidence")
package id.mandala.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
