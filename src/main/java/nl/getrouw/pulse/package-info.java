/**
 * Theme check: how a team is doing on the six themes, in one minute, without anybody's answer being
 * to be found. What is shown and what never is decided in {@link nl.getrouw.pulse.Level}.
 */
@NullMarked
package nl.getrouw.pulse;

import org.jspecify.annotations.NullMarked;
