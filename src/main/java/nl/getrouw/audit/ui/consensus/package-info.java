/** Agreeing on scores: differences first, notes side by side, live for everyone in the room. */
@NullMarked
package nl.getrouw.audit.ui.consensus;

import org.jspecify.annotations.NullMarked;
