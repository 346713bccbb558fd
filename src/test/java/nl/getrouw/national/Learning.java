package nl.getrouw.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trainings with who was there and what they earned, intervision and coaching. */
final class Learning {

  private static final int GROUP = 16;
  private static final int WEEKS_BETWEEN = 13;

  private final Books books;
  private final Size size;
  private final long seed;
  private final Catalogue basic;
  private final List<Catalogue> deeper;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /**
   * @param trainings the basic training first, then what goes deeper
   */
  Learning(Books books, Size size, long seed, List<Catalogue> trainings) {
    this.books = books;
    this.size = size;
    this.seed = seed;
    this.basic = trainings.getFirst();
    this.deeper = trainings.subList(1, trainings.size());
  }

  void organisation(House house) {
    numbers.clear();
    Chance chance = new Chance(seed, "learning", house.number);
    List<Worker> all =
        house.teams.stream()
            .flatMap(team -> team.workers().stream())
            .sorted(Comparator.comparing(Worker::from))
            .toList();
    trainNewcomers(house, chance, all);
    for (int year = 0; year < size.years(); year++) {
      LocalDate day = size.month(year * 12 + 2).atDay(14);
      for (Catalogue training : deeper) {
        inGroups(
            house,
            chance,
            training,
            all.stream()
                .filter(worker -> worker.isThere(day) && chance.odds(0.34 / deeper.size()))
                .toList(),
            day.plusDays(7L * chance.between(0, 30)));
      }
    }
    for (int i = 0; i < house.teams.size(); i++) {
      together(house, house.teams.get(i), i, new Chance(seed, "together", house.number, i));
    }
  }

  /** Whoever begins joins the next group; groups fill up in the order in which people came. */
  private void trainNewcomers(House house, Chance chance, List<Worker> all) {
    List<Worker> waiting = new ArrayList<>();
    for (Worker worker : all) {
      if (chance.odds(0.88)) {
        waiting.add(worker);
      }
      if (waiting.size() == GROUP) {
        LocalDate from = worker.from().plusDays(30);
        LocalDate first = size.first().atDay(20);
        edition(house, chance, basic, List.copyOf(waiting), from.isBefore(first) ? first : from);
        waiting.clear();
      }
    }
  }

  private void inGroups(
      House house, Chance chance, Catalogue training, List<Worker> people, LocalDate day) {
    for (int from = 0; from < people.size(); from += GROUP) {
      List<Worker> group = people.subList(from, Math.min(people.size(), from + GROUP));
      edition(house, chance, training, group, day.plusDays(from / GROUP * 14L));
    }
  }

  private void edition(
      House house, Chance chance, Catalogue training, List<Worker> people, LocalDate day) {
    Instant made = moment(day.minusDays(60));
    long trainer = chance.oneOf(house.coaches);
    long edition =
        books.edition.add(
            house.id,
            training.id(),
            "groep " + day.getYear() + "-" + day.getDayOfYear(),
            "Leercentrum",
            trainer,
            GROUP,
            house.administrator,
            made);
    LocalDate on = day;
    LocalDate last = size.last().atEndOfMonth();
    List<Catalogue.Part> held = new ArrayList<>();
    for (Catalogue.Part part : training.parts()) {
      books.meeting.put(edition, part.id(), on, "09:30:00", "16:30:00");
      if (!on.isAfter(last)) {
        held.add(part);
      }
      on = on.plusDays(part.required() ? 14 : 28);
    }
    for (Worker worker : people) {
      long registration =
          books.registration.add(
              edition,
              worker.id(),
              "PLACED",
              made,
              house.administrator,
              "n" + edition + "-" + worker.id());
      attend(house, chance, training, worker, edition, registration, held, on, trainer);
    }
  }

  private void attend(
      House house,
      Chance chance,
      Catalogue training,
      Worker worker,
      long edition,
      long registration,
      List<Catalogue.Part> held,
      LocalDate end,
      long trainer) {
    boolean earned = held.size() == training.parts().size();
    int missed = 0;
    for (Catalogue.Part part : held) {
      boolean there = chance.odds(part.required() ? 0.98 : 0.94);
      books.attendance.put(registration, part.id(), there, trainer, moment(end));
      earned &= there || !part.required();
      missed += there ? 0 : 1;
    }
    if (earned && missed <= 1) {
      Integer months = training.validMonths();
      books.certificate.add(
          house.id,
          worker.id(),
          training.id(),
          edition,
          end.getYear(),
          numbers.merge(end.getYear(), 1, Integer::sum),
          end,
          months == null ? null : end.plusMonths(months),
          house.administrator,
          moment(end));
    }
  }

  private void together(House house, House.Team team, int index, Chance chance) {
    long coach = house.coaches.get(index % house.coaches.size());
    LocalDate first = size.first().atDay(1).plusDays(chance.between(0, 60));
    long group =
        books.group.add(
            house.id,
            team.name(),
            team.id(),
            coach,
            "roddel",
            WEEKS_BETWEEN,
            first,
            "14:00:00",
            90);
    LocalDate last = size.last().atEndOfMonth();
    team.workers().stream()
        .filter(worker -> worker.isThere(last))
        .forEach(worker -> books.member.put(group, worker.id(), team.id()));
    books.allocation.add(
        house.id,
        coach,
        "COACHING",
        team.id(),
        first,
        180,
        WEEKS_BETWEEN,
        house.administrator,
        moment(first));
    for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(WEEKS_BETWEEN)) {
      session(house, team, group, coach, day, chance);
      coaching(house, team, coach, day.plusDays(chance.between(10, 60)), chance);
    }
  }

  private void session(
      House house, House.Team team, long group, long coach, LocalDate day, Chance chance) {
    boolean summer = day.getMonthValue() == 7 || day.getMonthValue() == 8;
    boolean cancelled = chance.odds(summer ? 0.35 : turmoil(team, day) ? 0.3 : 0.08);
    long session =
        books.session.add(
            house.id,
            group,
            day,
            "14:00:00",
            90,
            coach,
            "roddel",
            1,
            cancelled ? "CANCELLED" : "HELD",
            cancelled ? "Te weinig bezetting" : null,
            cancelled ? null : 60 + 5 * chance.between(0, 8),
            cancelled ? null : moment(day));
    if (cancelled) {
      return;
    }
    int asked = 0;
    for (Worker worker : team.workers()) {
      if (worker.isThere(day) && asked < 6) {
        asked++;
        books.present.put(session, worker.id(), team.id(), "MEMBER", chance.odds(0.82));
      }
    }
  }

  private void coaching(House house, House.Team team, long coach, LocalDate day, Chance chance) {
    if (!day.isAfter(size.last().atEndOfMonth()) && !chance.odds(0.1)) {
      books.coaching.add(
          house.id,
          coach,
          "COACHING",
          "HELD",
          team.id(),
          day,
          30 + 15 * chance.between(0, 4),
          chance.between(2, 8),
          chance.oneOf(List.of("verbinden", "verstaan", "verzekeren", "versterken")),
          moment(day));
    }
  }

  private boolean turmoil(House.Team team, LocalDate day) {
    int month =
        (day.getYear() - size.first().getYear()) * 12
            + day.getMonthValue()
            - size.first().getMonthValue();
    return team.course().turmoil(Math.clamp(month, 0, size.months() - 1));
  }

  private static Instant moment(LocalDate day) {
    return day.atTime(16, 0).toInstant(ZoneOffset.UTC);
  }
}
