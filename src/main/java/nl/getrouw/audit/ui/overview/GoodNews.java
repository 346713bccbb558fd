package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Domain;
import nl.getrouw.kernel.ui.IngredientTile;
import org.jspecify.annotations.Nullable;

/** One good result of a team, with what the auditors wrote about it. */
final class GoodNews extends Composite<Section> {

  private GoodNews(ProfileWords words, Domain domain, String headline, @Nullable String quote) {
    Paragraph eyebrow = new Paragraph(getTranslation("planning.good"));
    eyebrow.addClassNames("gt-small", "gt-muted");
    Div text = new Div(eyebrow, new H2(headline));
    if (quote != null && !quote.isBlank()) {
      Paragraph said = new Paragraph(getTranslation("planning.quote", quote));
      said.addClassName("gt-bright__quote");
      text.add(said);
    }
    Span source = new Span(getTranslation("planning.good.source", words.finalisedOn()));
    source.addClassName("gt-caption");
    text.add(source);
    getContent().addClassName("gt-bright");
    getContent().add(new IngredientTile(Looks.of(domain)).large().solid(), text);
  }

  /** What grew clearly, or else what the team is strong in; empty where there is neither. */
  static Optional<GoodNews> of(Profile profile, ProfileWords words) {
    return profile.domains().stream()
        .filter(line -> grown(line).signum() > 0)
        .max(Comparator.comparing(GoodNews::grown))
        .map(line -> grew(profile, words, line))
        .or(() -> profile.strongest(1).stream().map(item -> strong(words, item)).findFirst());
  }

  /** How far a domain grew beyond what auditors differ; 0 for less. */
  private static BigDecimal grown(DomainLine line) {
    Change change = line.change();
    return change == null || change.kind() != Change.Kind.CLEARLY_HIGHER
        ? BigDecimal.ZERO
        : change.points();
  }

  private static GoodNews grew(Profile profile, ProfileWords words, DomainLine line) {
    String headline =
        words.text(
            "planning.good.grew",
            words.in(line.domain().name()),
            words.score(line.earlier()),
            words.score(line.score()));
    Optional<ItemLine> best =
        profile.itemsOf(line.domain()).stream()
            .filter(item -> item.reason() != null)
            .max(Comparator.comparing(item -> item.score().orElse(0)));
    return new GoodNews(words, line.domain(), headline, best.map(ItemLine::reason).orElse(null));
  }

  private static GoodNews strong(ProfileWords words, ItemLine item) {
    String headline = words.text("planning.good.strong", words.in(item.item().name()));
    return new GoodNews(words, item.domain(), headline, item.reason());
  }
}
