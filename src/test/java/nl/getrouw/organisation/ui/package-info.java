/** The pages about people, teams, locations and roles, as an administrator uses them. */
@NullMarked
package nl.getrouw.organisation.ui;

import org.jspecify.annotations.NullMarked;
