/** The pages on which a team is seen over time and teams are seen beside each other. */
@NullMarked
package nl.getrouw.compare.ui;

import org.jspecify.annotations.NullMarked;
