/** The profile of a finished audit: what it says, how sure that is, what to work on. */
@NullMarked
package nl.getrouw.audit.ui.profile;

import org.jspecify.annotations.NullMarked;
