package nl.getrouw.outcome;

import nl.getrouw.kernel.LocationId;

/** A figure of a team with where it may be shown. */
record Fact(
    TeamFigure figure,
    LocationId location,
    boolean seenTeam,
    boolean seenLocation,
    boolean seenWhole) {}
