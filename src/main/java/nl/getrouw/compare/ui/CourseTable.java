package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Domain;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Each domain at each audit, with its change in words beside how far auditors differed. */
final class CourseTable extends Composite<Card> {

  private final List<Profile> profiles;
  private final Texts texts;
  private final Locale locale;

  /**
   * @param profiles all with the same instrument version, oldest first, at least one
   */
  CourseTable(List<Profile> profiles, Texts texts, Locale locale) {
    this.profiles = profiles;
    this.texts = texts;
    this.locale = locale;
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    head(table.getHead().addRow());
    profiles
        .getLast()
        .instrument()
        .domains()
        .forEach(domain -> row(table.getBody().addRow(), domain));
    total(table.getBody().addRow());
    ProfileWords newest = words(profiles.getLast());
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", newest.instrument());
    getContent().with(new H2(getTranslation("compare.time.table", newest.instrument())), scroll);
    newest.changeNote().ifPresent(note -> getContent().foot(note));
  }

  private void head(NativeTableRow row) {
    row.addHeaderCell().setText(getTranslation("compare.column.part"));
    for (Profile profile : profiles) {
      ProfileWords words = words(profile);
      NativeTableHeaderCell cell = row.addHeaderCell();
      cell.getElement().setAttribute("scope", "col");
      Anchor link =
          new Anchor(
              "audits/" + profile.audit() + "/profiel",
              words.text(profile.moment().key())
                  + ", "
                  + words.formats().month(profile.startsOn()));
      cell.add(link);
    }
  }

  private void row(NativeTableRow row, Domain domain) {
    NativeTableHeaderCell name = row.addHeaderCell();
    name.getElement().setAttribute("scope", "row");
    name.setText(domain.name().in(locale));
    for (Profile profile : profiles) {
      Optional<DomainLine> line =
          profile.domains().stream()
              .filter(one -> one.domain().code().equals(domain.code()))
              .findFirst();
      NativeTableCell cell = row.addDataCell();
      line.ifPresent(
          found -> {
            ProfileWords words = words(profile);
            score(cell, words, found.score(), found.band());
            change(cell, words, found.change());
          });
    }
  }

  private void total(NativeTableRow row) {
    NativeTableHeaderCell name = row.addHeaderCell();
    name.getElement().setAttribute("scope", "row");
    name.setText(getTranslation("compare.column.total"));
    for (Profile profile : profiles) {
      ProfileWords words = words(profile);
      NativeTableCell cell = row.addDataCell();
      score(cell, words, profile.outcome().total(), profile.outcome().band());
      change(cell, words, profile.outcome().change());
    }
  }

  private static void score(
      NativeTableCell cell, ProfileWords words, @Nullable BigDecimal score, @Nullable Band band) {
    Div both = new Div(new Span(words.score(score)));
    both.addClassNames("gt-row", "gt-row--s");
    if (band != null) {
      both.add(new BandMark(band.look().code(), words.in(band.name())));
    }
    cell.add(both);
  }

  /** "+0,6, duidelijk hoger"; nothing at the first audit. */
  private static void change(NativeTableCell cell, ProfileWords words, @Nullable Change change) {
    if (change != null) {
      Div said = new Div(words.text("compare.change", words.points(change), words.change(change)));
      said.addClassName("gt-caption");
      cell.add(said);
    }
  }

  private ProfileWords words(Profile profile) {
    return new ProfileWords(profile, texts, locale);
  }
}
