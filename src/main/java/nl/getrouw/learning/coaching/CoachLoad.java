package nl.getrouw.learning.coaching;

/**
 * What a coach was asked to do in a quarter and did: hours and counts only.
 *
 * @param teams how many teams she is allocated to
 * @param people how many people she is allocated to in person
 * @param agreed minutes for the whole quarter
 * @param held what she did; hidden where it was with too few people
 * @param ownTeams how many of the agreements are about the team that she works in
 */
public record CoachLoad(
    Coachee coach, int teams, int people, int agreed, Figure held, int ownTeams) {}
