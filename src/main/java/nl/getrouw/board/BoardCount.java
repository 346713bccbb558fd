package nl.getrouw.board;

import java.util.Map;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.theme.Theme;

/**
 * How often a team reflected, for who may know no more.
 *
 * @param boards that were finished
 * @param themes on how many of those boards a theme came up
 */
public record BoardCount(TeamRef team, int boards, Map<Theme, Integer> themes) {}
