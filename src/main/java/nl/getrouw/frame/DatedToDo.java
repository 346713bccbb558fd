package nl.getrouw.frame;

import java.time.LocalDate;

/**
 * Something that waits for a person, with the day it is due.
 *
 * @param due the day by which it has to be done
 * @param about what it belongs to, for instance the name of a team
 */
public record DatedToDo(LocalDate due, String about, ToDo what) {}
