/** The pages of an audit: planning, scoring, consensus, profile, and what they add to the frame. */
@NullMarked
package nl.getrouw.audit.ui;

import org.jspecify.annotations.NullMarked;
