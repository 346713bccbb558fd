package nl.getrouw.national;

import java.time.YearMonth;

/**
 * How much to make.
 *
 * @param teams of all organisations together
 * @param years of history, each with four audits a team
 * @param last month that has data
 */
public record Size(int organisations, int teams, int years, YearMonth last) {

  private static final int ORGANISATIONS = 60;
  private static final int TEAMS = 2_000;
  private static final int YEARS = 10;
  private static final int AUDITS_A_YEAR = 4;

  public Size {
    if (organisations < 1 || teams < organisations || years < 1) {
      throw new IllegalArgumentException("every organisation has a team, and there is a year");
    }
  }

  /**
   * A part of the country.
   *
   * @param scale 1 for all of it; 0.01 is one organisation with twenty teams
   */
  public static Size of(double scale, YearMonth last) {
    int organisations = (int) Math.max(1, Math.round(ORGANISATIONS * scale));
    return new Size(
        organisations, (int) Math.max(organisations, Math.round(TEAMS * scale)), YEARS, last);
  }

  int months() {
    return years * 12;
  }

  /** Audits of all teams together. */
  public int audits() {
    return teams * years * AUDITS_A_YEAR;
  }

  int auditsOfTeam() {
    return years * AUDITS_A_YEAR;
  }

  int monthsBetweenAudits() {
    return 12 / AUDITS_A_YEAR;
  }

  YearMonth first() {
    return last.minusMonths(months() - 1L);
  }

  YearMonth month(int index) {
    return first().plusMonths(index);
  }
}
