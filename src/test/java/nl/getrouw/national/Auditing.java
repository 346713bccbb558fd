package nl.getrouw.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.DomainResult;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Result;
import nl.getrouw.instrument.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Final audits of a team: two auditors score what they see, agree, and the result is made by the
 * rules of the instrument.
 */
final class Auditing {

  private static final double NOT_APPLICABLE = 0.04;
  private static final String NOT_SEEN = "Kwam in deze periode niet voor";

  private final Books books;
  private final Size size;
  private final long seed;
  private final long version;
  private final Instrument instrument;
  private final Map<String, Long> keys;

  Auditing(
      Books books,
      Size size,
      long seed,
      long version,
      Instrument instrument,
      Map<String, Long> keys) {
    this.books = books;
    this.size = size;
    this.seed = seed;
    this.version = version;
    this.instrument = instrument;
    this.keys = Map.copyOf(keys);
  }

  void team(House house, House.Team team, int index) {
    Chance chance = new Chance(seed, "audits", house.number, index);
    Map<String, Double> strengths = new HashMap<>();
    instrument.domains().forEach(domain -> strengths.put(domain.code(), 0.3 * chance.normal()));
    for (int i = 0; i < size.auditsOfTeam(); i++) {
      int month =
          Math.min(size.months() - 1, i * size.monthsBetweenAudits() + chance.between(0, 2));
      audit(house, team, chance, strengths, i, month);
    }
  }

  private void audit(
      House house,
      House.Team team,
      Chance chance,
      Map<String, Double> strengths,
      int number,
      int month) {
    LocalDate starts = size.month(month).atDay(chance.between(1, 20));
    Instant done = starts.plusDays(chance.between(7, 25)).atTime(15, 0).toInstant(ZoneOffset.UTC);
    int first = chance.between(0, house.auditors.size() - 1);
    long lead = house.auditors.get(first);
    long other = house.auditors.get((first + 1) % house.auditors.size());
    long audit =
        books.audit.add(
            house.id,
            team.id(),
            version,
            number % 4 == 0 ? "EXTERNAL" : "INTERNAL",
            moment(number),
            "CONSENSUS", // final once everything of it is there
            lead,
            starts,
            starts.plusDays(6),
            lead,
            done,
            done,
            lead);
    long one = books.sheet.add(audit, lead, done);
    long two = books.sheet.add(audit, other, done);
    var seen = new Seen();
    for (Domain domain : instrument.domains()) {
      for (Item item : domain.items()) {
        double latent =
            team.course().level(month)
                + Objects.requireNonNull(strengths.get(domain.code()))
                + difficulty(item)
                + 0.35 * chance.normal();
        item(audit, one, two, lead, done, item, latent, chance, seen);
      }
    }
    result(audit, seen);
  }

  private static String moment(int number) {
    return switch (number) {
      case 0 -> "BASELINE";
      case 3 -> "MONTH_10";
      case 7 -> "MONTH_20";
      default -> "PERIODIC";
    };
  }

  /** Some items are easier than others, everywhere. */
  private double difficulty(Item item) {
    return 0.4 * new Chance(seed, "item", item.code()).normal();
  }

  private void item(
      long audit,
      long one,
      long two,
      long lead,
      Instant done,
      Item item,
      double latent,
      Chance chance,
      Seen seen) {
    long key = Objects.requireNonNull(keys.get(item.code()));
    if (item.notApplicable() && chance.odds(NOT_APPLICABLE)) {
      books.answer.put(one, key, "NOT_APPLICABLE", null, NOT_SEEN, done);
      books.answer.put(two, key, "NOT_APPLICABLE", null, NOT_SEEN, done);
      books.consensus.put(audit, key, "NOT_APPLICABLE", null, NOT_SEEN, lead, done);
      seen.ratings.put(item.code(), new Rating.NotApplicable(NOT_SEEN));
      return;
    }
    int a = score(item, latent + 0.3 * chance.normal());
    int b = score(item, latent + 0.3 * chance.normal());
    int agreed = chance.odds(0.5) ? a : b;
    books.answer.put(one, key, "SCORED", a, null, done);
    books.answer.put(two, key, "SCORED", b, null, done);
    books.consensus.put(audit, key, "SCORED", agreed, null, lead, done);
    seen.ratings.put(item.code(), new Rating.Scored(agreed));
    seen.apart.put(item.code(), Math.abs(a - b));
  }

  private static int score(Item item, double latent) {
    return Math.clamp(Math.round(latent), item.scale().min(), item.scale().max());
  }

  /** What was agreed, and how far the auditors were apart. */
  private static final class Seen {
    private final Map<String, Rating> ratings = new HashMap<>();
    private final Map<String, Integer> apart = new HashMap<>();

    private double share(int within) {
      return (double) apart.values().stream().filter(gap -> gap <= within).count() / apart.size();
    }

    private @Nullable BigDecimal apart(List<Item> items) {
      var mean =
          items.stream()
              .filter(item -> apart.containsKey(item.code()))
              .mapToInt(item -> Objects.requireNonNull(apart.get(item.code())))
              .average();
      return mean.isPresent() ? decimal(mean.getAsDouble()) : null;
    }
  }

  private void result(long audit, Seen seen) {
    Result result = Scoring.score(instrument, seen.ratings);
    var counts = result.completeness();
    books.result.put(
        audit,
        result.total(),
        result.band() == null ? null : result.band().code(),
        counts.scored(),
        counts.notApplicable(),
        counts.notRateable(),
        counts.missing(),
        counts.total(),
        seen.apart.size(),
        2,
        Math.round(seen.share(0) * seen.apart.size()),
        decimal(seen.share(0)),
        decimal(seen.share(1)),
        decimal(0.5 + 0.5 * seen.share(0)), // near what AC2 is at such agreement
        "getrouw-1");
    int position = 0;
    for (DomainResult domain : result.domains()) {
      position++;
      books.resultDomain.put(
          audit,
          position,
          domain.domain().code(),
          domain.score(),
          domain.band() == null ? null : domain.band().code(),
          domain.scored(),
          domain.applicable(),
          seen.apart(domain.domain().items()));
    }
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
  }
}
