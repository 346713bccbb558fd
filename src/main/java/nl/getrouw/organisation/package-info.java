/**
 * People, teams, locations and roles of an organisation, and the invitation with which somebody
 * chooses a password.
 */
@NullMarked
package nl.getrouw.organisation;

import org.jspecify.annotations.NullMarked;
