/**
 * The worksheets (kertas kerja) of the first Bimtek: readiness, SWOT and gap analysis of five aspects, whose keywords lead to the
 * vision of the masterplan.
 */
@NullMarked
package id.mandala.masterplan.worksheet;

import org.jspecify.annotations.NullMarked;
