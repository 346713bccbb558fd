/** Pages about preconditions. */
@NullMarked
package nl.getrouw.precondition.ui;

import org.jspecify.annotations.NullMarked;
