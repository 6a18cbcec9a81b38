/** Where everybody stands on the road from applicant to masterplan, from what each part tells of itself. */
@NullMarked
package id.mandala.movement.cockpit;

import org.jspecify.annotations.NullMarked;
