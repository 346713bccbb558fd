package nl.getrouw.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Indicators of an organisation's own, filled in each month. */
final class Counting {

  private final Books books;
  private final Size size;
  private final long seed;

  Counting(Books books, Size size, long seed) {
    this.books = books;
    this.size = size;
    this.seed = seed;
  }

  void organisation(House house) {
    share(house, "Plannen op tijd besproken", "PLANS", 0.72, 0.0006, "HIGHER", 80);
    share(house, "Verzuim", "SICK", 0.065, 0.0001, "LOWER", 6);
    share(house, "Naaste betrokken bij het plan", "KIN", 0.41, 0.0012, "HIGHER", 60);
    count(house, "Meldingen van agressie", 14, "LOWER");
    count(house, "Separaties", 5, "LOWER");
  }

  private void share(
      House house,
      String name,
      String code,
      double level,
      double drift,
      String direction,
      int target) {
    Chance chance = new Chance(seed, "share", code, house.number);
    long id =
        books.indicator.add(
            house.id,
            name,
            "Hoe staat het met: " + name + "?",
            "PROPORTION",
            "",
            "Aantal waar dit voor geldt",
            "Alle in die maand",
            direction,
            target,
            "MONTH",
            house.administrator,
            start());
    double own = level * (1 + 0.15 * chance.normal());
    for (int month = 0; month < size.months(); month++) {
      int out = 30 * house.teams.size();
      double season = 1 + 0.04 * Math.cos(2 * Math.PI * size.month(month).getMonthValue() / 12);
      double share = Math.clamp(own * season + drift * month, 0.01, 0.98);
      double noise = Math.sqrt(share * (1 - share) / out) * chance.normal();
      long counted = Math.round(out * Math.clamp(share + noise, 0, 1));
      value(house, id, month, counted, out);
    }
  }

  private void count(House house, String name, double mean, String direction) {
    Chance chance = new Chance(seed, "count", name, house.number);
    long id =
        books.indicator.add(
            house.id,
            name,
            "Hoe vaak: " + name + "?",
            "COUNT",
            "",
            "Aantal in die maand",
            "",
            direction,
            null,
            "MONTH",
            house.administrator,
            start());
    for (int month = 0; month < size.months(); month++) {
      double expected = mean * (1 - 0.003 * month);
      long counted = Math.max(0, Math.round(expected + Math.sqrt(expected) * chance.normal()));
      value(house, id, month, counted, null);
    }
  }

  private void value(
      House house, long indicator, int month, long numerator, @Nullable Integer out) {
    LocalDate first = size.month(month).atDay(1);
    books.value.put(
        indicator,
        first,
        numerator,
        out,
        house.administrator,
        first.plusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private Instant start() {
    return size.first().atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
