package nl.getrouw.learning.coaching;

import java.time.LocalDate;

/**
 * How many of the people for whom werkbegeleiding was agreed had it within the agreed interval.
 *
 * @param numerator people who had it; 0 when hidden
 * @param denominator people for whom it was agreed; 0 when hidden, or when there are none
 * @param on the reference date
 * @param tooFew too few people: nothing is told
 */
public record Coverage(int numerator, int denominator, LocalDate on, boolean tooFew) {}
