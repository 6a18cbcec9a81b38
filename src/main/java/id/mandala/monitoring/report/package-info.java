/** Monthly reports: written by an officer, approved by the agency's head, accepted by the secretariat. */
@NullMarked
package id.mandala.monitoring.report;

import org.jspecify.annotations.NullMarked;
