/** Pages that become PDF, for the features that print. */
@NullMarked
package nl.getrouw.paper;

import org.jspecify.annotations.NullMarked;
