package nl.getrouw.audit.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Profile.Figures;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Profile.Outcome;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** Profiles for tests, made up without a database. */
final class Profiles {

  static final Instrument SRH = read("srh-getrouw-1.0");
  static final Instrument FACT = read("fact-2017-1.0");
  static final Instrument IPS = read("ips-25-1.0");
  static final Instrument IMR = read("imr-fidelity-1.0");

  private Profiles() {}

  /**
   * @param scores by the order of the domains; null for a domain without score
   * @param changes kind of change by domain code
   */
  static Profile of(
      Instrument instrument,
      List<@Nullable String> scores,
      Map<String, Change.Kind> changes,
      @Nullable AuditMoment earlier) {
    List<DomainLine> domains = new ArrayList<>();
    for (int i = 0; i < instrument.domains().size(); i++) {
      String score = scores.get(i);
      domains.add(line(instrument, instrument.domains().get(i), score, changes));
    }
    return profile(instrument, domains, earlier, figures(), List.of(), new BigDecimal("3.4"));
  }

  static Profile profile(
      Instrument instrument,
      List<DomainLine> domains,
      @Nullable AuditMoment earlier,
      Figures figures,
      List<ItemLine> items,
      @Nullable BigDecimal total) {
    int count = instrument.items().size();
    return new Profile(
        new AuditId(12),
        new TeamId(3),
        "Wilgenhof",
        "De Spil",
        AuditKind.EXTERNAL,
        AuditMoment.MONTH_10,
        LocalDate.of(2026, 11, 2),
        LocalDate.of(2026, 11, 16),
        Instant.parse("2026-12-04T10:00:00Z"),
        null,
        "Joris van den Heuvel",
        List.of("Fatima Aydin", "Joris van den Heuvel"),
        instrument,
        new Outcome(
            total,
            total == null
                ? null
                : instrument.bandsOnTotal().flatMap(set -> set.band(total)).orElse(null),
            count,
            0,
            0,
            0,
            count,
            null),
        earlier == null
            ? null
            : new Earlier(
                new AuditId(11), earlier, LocalDate.of(2026, 1, 12), new BigDecimal("3.1")),
        domains,
        items,
        figures,
        "getrouw-1",
        List.of(),
        true,
        List.of());
  }

  private static DomainLine line(
      Instrument instrument,
      Domain domain,
      @Nullable String score,
      Map<String, Change.Kind> changes) {
    BigDecimal now = score == null ? null : new BigDecimal(score);
    Change.Kind kind = changes.get(domain.code());
    Band band =
        now == null ? null : instrument.bandsOn(domain).flatMap(set -> set.band(now)).orElse(null);
    BigDecimal points = kind == null ? BigDecimal.ZERO : points(kind);
    return new DomainLine(
        domain,
        now,
        band,
        domain.items().size(),
        domain.items().size(),
        kind == null ? null : Objects.requireNonNull(now).subtract(points),
        kind == null ? null : new Change(points, kind));
  }

  private static BigDecimal points(Change.Kind kind) {
    return new BigDecimal(
        switch (kind) {
          case CLEARLY_HIGHER -> "0.6";
          case HIGHER, HIGHER_UNKNOWN -> "0.2";
          case SAME -> "0.0";
          case LOWER, LOWER_UNKNOWN -> "-0.2";
          case CLEARLY_LOWER -> "-0.6";
        });
  }

  static Figures figures() {
    return new Figures(
        2,
        34,
        24,
        new BigDecimal("0.705882"),
        new BigDecimal("0.941176"),
        new BigDecimal("0.861234"),
        new BigDecimal("0.780000"),
        new BigDecimal("0.920000"),
        new BigDecimal("0.640000"),
        null);
  }

  static Figures unknownFigures() {
    return new Figures(0, 0, null, null, null, null, null, null, null, null);
  }

  private static Instrument read(String file) {
    try (InputStream yaml =
        Objects.requireNonNull(
            Profiles.class.getResourceAsStream("/instruments/" + file + ".yaml"))) {
      return InstrumentFile.read(yaml.readAllBytes()) instanceof Reading.Sound sound
          ? sound.instrument()
          : null;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
