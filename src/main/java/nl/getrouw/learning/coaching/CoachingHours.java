package nl.getrouw.learning.coaching;

import nl.getrouw.organisation.TeamRef;

/** What a team got of a kind in a quarter. */
public record CoachingHours(TeamRef team, Kind kind, Figure figure) {}
