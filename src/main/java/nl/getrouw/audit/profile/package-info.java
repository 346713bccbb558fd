/** How a profile reads: its finding in words and its chart, for screen and paper alike. */
@NullMarked
package nl.getrouw.audit.profile;

import org.jspecify.annotations.NullMarked;
