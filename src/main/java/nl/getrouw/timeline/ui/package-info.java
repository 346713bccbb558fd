/** The page of the timeline. */
@NullMarked
package nl.getrouw.timeline.ui;

import org.jspecify.annotations.NullMarked;
