package nl.getrouw.outcome;

import nl.getrouw.organisation.TeamRef;

/** What one team adds to an indicator, if that may be shown of it alone. */
public record OutcomeTeam(TeamRef team, OutcomeFigure figure) {}
