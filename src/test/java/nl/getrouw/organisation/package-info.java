/** People, teams, locations and roles: what services do, and for whom. */
@NullMarked
package nl.getrouw.organisation;

import org.jspecify.annotations.NullMarked;
