package nl.getrouw.learning.training;

import java.time.LocalDate;
import java.time.LocalTime;

/** A part of a training on the day it is given. */
public record Meeting(Part part, LocalDate on, LocalTime from, LocalTime to) {}
