package nl.getrouw.national;

import java.util.ArrayList;
import java.util.List;

/** An organisation while it is being made. */
final class House {

  /** A team with how it fares. */
  record Team(long id, String name, Course course, List<Worker> workers) {}

  final int number;
  final long id;
  final List<Team> teams = new ArrayList<>();
  final List<Long> auditors = new ArrayList<>();
  final List<Long> coaches = new ArrayList<>();
  long administrator;

  House(int number, long id) {
    this.number = number;
    this.id = id;
  }
}
