package nl.getrouw.learning.coaching;

/**
 * Time in a quarter against what was agreed, in minutes.
 *
 * @param key message key of what the time went to
 * @param held spent so far
 * @param planned still in the calendar of this quarter
 * @param agreed for the whole quarter; 0 when nothing was
 * @param due of what was agreed, the part for the days that have gone by
 */
public record HoursLine(String key, int held, int planned, int agreed, int due) {

  /** Behind by more than a tenth of what was agreed, also counting what stands planned. */
  public boolean isBehind() {
    return held + planned < agreed && held < due - agreed / 10.0;
  }
}
