/** Money of others for the programme (CSR, KPBU, DAK, communities): who promised how much by which letter, and what has come. */
@NullMarked
package id.mandala.budget.pledge;

import org.jspecify.annotations.NullMarked;
