/** Pages that stay as new as what they show. */
@NullMarked
package nl.getrouw.live.ui;

import org.jspecify.annotations.NullMarked;
