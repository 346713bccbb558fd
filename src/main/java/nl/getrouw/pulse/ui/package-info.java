/** Theme checks on screen: to start, to fill in within a minute, to talk about. */
@NullMarked
package nl.getrouw.pulse.ui;

import org.jspecify.annotations.NullMarked;
