/** Append-only record of who did what, to which object, when and from where. */
@NullMarked
package nl.getrouw.trail;

import org.jspecify.annotations.NullMarked;
