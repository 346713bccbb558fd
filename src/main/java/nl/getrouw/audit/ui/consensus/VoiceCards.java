package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.audit.ConsensusPage.Rater;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/** What each auditor gave an item before they talked, and why; side by side. */
final class VoiceCards extends Composite<Div> {

  private final Item item;
  private final RatingWords words;

  /**
   * @param seen what each auditor's score rests on, in the order of the raters
   */
  VoiceCards(Row row, List<Rater> raters, List<SeenBy> seen) {
    this.item = row.item();
    this.words = new RatingWords(this, item.scale());
    getContent().addClassName("gt-voices");
    for (int rater = 0; rater < raters.size(); rater++) {
      Article card = card(rater, raters.get(rater), row.blind().get(rater));
      card.add(seen.get(rater));
      getContent().add(card);
    }
  }

  private Article card(int place, Rater rater, Blind blind) {
    Article card = new Article(head(rater, blind.rating()));
    card.addClassNames(RaterShape.card(place));
    String meaning = meaning(blind.rating());
    if (!meaning.isBlank()) {
      Paragraph anchor = new Paragraph(meaning);
      anchor.addClassName("gt-voice__anchor");
      card.add(anchor);
    }
    if (blind.note() == null) {
      Paragraph none = new Paragraph(getTranslation("consensus.noNote"));
      none.addClassName("gt-caption");
      card.add(none);
    } else {
      Paragraph note = new Paragraph(blind.note());
      note.addClassName("gt-voice__note");
      card.add(note);
    }
    return card;
  }

  private Header head(Rater rater, @Nullable Rating rating) {
    String brief = words.brief(rating);
    Span score = new Span(brief);
    score.addClassName("gt-voice__score");
    score.setClassName("gt-voice__score--word", brief.length() > 2);
    score.getElement().setAttribute("aria-hidden", "true");
    Span spoken = new Span(getTranslation("consensus.gave", words.full(rating)));
    spoken.addClassName("gt-visually-hidden");
    Paragraph name = new Paragraph(rater.name());
    name.addClassName("gt-strong");
    Div who = new Div(name);
    if (rater.function() != null) {
      Paragraph function = new Paragraph(rater.function());
      function.addClassName("gt-caption");
      who.add(function);
    }
    who.add(spoken);
    Header head = new Header(score, who);
    head.addClassName("gt-voice__head");
    return head;
  }

  /** The anchor of a score, or why there is none. */
  private String meaning(@Nullable Rating rating) {
    return switch (rating) {
      case null -> words.full(null);
      case Rating.Scored(int value) ->
          item.anchor(value).map(anchor -> anchor.in(getLocale())).orElse("");
      case Rating.NotApplicable(String why) -> because(rating, why);
      case Rating.NotRateable(String why) -> because(rating, why);
    };
  }

  private String because(Rating rating, String why) {
    String kind = words.full(rating);
    String sentence = kind.substring(0, 1).toUpperCase(getLocale()) + kind.substring(1);
    return why.isBlank() ? sentence : sentence + ": " + why;
  }
}
