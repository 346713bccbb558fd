/**
 * What auditors saw, per item and source. It belongs to the auditor's own sheet: blind until
 * consensus, frozen once submitted.
 */
@NullMarked
package nl.getrouw.audit.evidence;

import org.jspecify.annotations.NullMarked;
