/** What an audit rests on, on the page of the audit and on its profile. */
@NullMarked
package nl.getrouw.audit.evidence.ui;

import org.jspecify.annotations.NullMarked;
