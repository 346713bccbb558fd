/** Pages about people, teams, locations and roles, and the page behind an invitation. */
@NullMarked
package nl.getrouw.organisation.ui;

import org.jspecify.annotations.NullMarked;
