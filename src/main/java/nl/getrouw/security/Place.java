package nl.getrouw.security;

import java.io.Serializable;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;

/** Where something happens: a team, in its location and organisation. */
public record Place(OrganisationId organisation, LocationId location, TeamId team)
    implements Serializable {}
