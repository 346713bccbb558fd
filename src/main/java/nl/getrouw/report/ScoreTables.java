package nl.getrouw.report;

import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Figures;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Item;
import nl.getrouw.report.AuditWorkbook.Table;
import org.jspecify.annotations.Nullable;

/** Scores of domains and items, and the agreement behind them. */
final class ScoreTables {

  private final Profile profile;
  private final ProfileWords words;

  ScoreTables(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.words = words;
  }

  List<Table> tables() {
    return List.of(domains(), items());
  }

  private Table domains() {
    Rows rows = new Rows(Part.DOMAINS, words);
    for (DomainLine line : profile.domains()) {
      rows.add(
          line.domain().code(),
          rows.plain(line.domain().name()),
          line.score(),
          rows.band(line.band()),
          line.scored(),
          line.applicable(),
          line.earlier(),
          line.change() == null ? null : line.change().points(),
          line.change() == null ? null : words.change(line.change()));
    }
    return rows.table();
  }

  private Table items() {
    Rows rows = new Rows(Part.ITEMS, words);
    for (ItemLine line : profile.items()) {
      Item item = line.item();
      rows.add(
          item.code(),
          rows.plain(item.name()),
          line.domain().code(),
          Rows.given(line.rating()),
          line.score().orElse(null),
          item.scale().min(),
          item.scale().max(),
          rows.kind(line.rating()),
          line.setAside().orElseGet(() -> Objects.requireNonNullElse(line.reason(), "")),
          words.anchor(line).orElse(""));
    }
    return rows.table();
  }

  Table agreement() {
    Rows rows = new Rows(Part.AGREEMENT, words);
    Figures figures = profile.agreement();
    measure(rows, "raters", figures.raters());
    measure(rows, "compared", figures.compared());
    if (figures.isKnown()) {
      measure(rows, "exact", figures.exact());
      measure(rows, "withinOne", figures.withinOne());
      measure(rows, "ac2", figures.ac2());
      measure(rows, "ac2Low", figures.ac2Low());
      measure(rows, "ac2High", figures.ac2High());
      measure(rows, "kappa", figures.kappa());
      measure(rows, "alpha", figures.alpha());
    }
    return rows.table();
  }

  private void measure(Rows rows, String key, @Nullable Object value) {
    String name = "report.data.measure." + key;
    rows.add(words.text(name), value, words.text(name + ".what"));
  }
}
