/** Quick wins over the years: whether each still runs, was replaced, or stopped, and how it stands against the ten criteria. */
@NullMarked
package id.mandala.masterplan.quickwin;

import org.jspecify.annotations.NullMarked;
