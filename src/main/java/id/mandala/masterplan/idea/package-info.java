/**
 * Ideas of citizens, businesses and universities: sent on a public form without signing in, taken up by an agency as a draft of an
 * initiative, or declined with a reason. Who sent an idea is forgotten when it is decided.
 */
@NullMarked
package id.mandala.masterplan.idea;

import org.jspecify.annotations.NullMarked;
