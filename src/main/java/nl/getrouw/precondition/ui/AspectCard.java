package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.precondition.AspectLine;
import nl.getrouw.precondition.CheckPage;
import nl.getrouw.precondition.PreconditionActions;
import nl.getrouw.precondition.Said;
import nl.getrouw.precondition.Score;
import nl.getrouw.precondition.Voice;
import nl.getrouw.security.CurrentUser;

/** What the three voices say of an aspect, beside one another, and what comes of it. */
final class AspectCard extends Composite<Card> {

  private final CheckPage page;
  private final AspectLine line;

  AspectCard(
      CheckPage page,
      AspectLine line,
      PreconditionActions started,
      Actions actions,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    this.page = page;
    this.line = line;
    Card card = getContent();
    card.addClassName("gt-aspect");
    card.setId(Overview.anchor(line));
    Div voices = new Div();
    voices.addClassName("gt-voices");
    line.voices().forEach(said -> voices.add(voice(said)));
    card.with(voices);
    if (!line.actions().isEmpty()) {
      card.with(actionsOf());
    }
    if (page.mayAct()) {
      card.with(
          new Button(
              getTranslation("precondition.act"),
              Icon.of("plus"),
              click ->
                  new StartDialog(
                          page.check().year(), line, started, actions, currentUser, today, changed)
                      .open()));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation(line.aspect().key()))
        .intro(getTranslation(line.aspect().key() + ".about"));
  }

  private Article voice(Said said) {
    Span score = new Span(said.mean() == null ? "–" : figure(said));
    score.addClassName("gt-voice__score");
    Paragraph who = new Paragraph(getTranslation(said.voice().key()));
    who.addClassName("gt-strong");
    Paragraph caption = new Paragraph(caption(said));
    caption.addClassName("gt-caption");
    Header head = new Header(score, new Div(who, caption));
    head.addClassName("gt-voice__head");
    Article article = new Article(head);
    article.addClassName("gt-voice");
    switch (said.voice()) {
      case MANAGEMENT -> {}
      case TEAMS -> article.addClassName("gt-voice--square");
      case COUNCIL -> article.addClassName("gt-voice--diamond");
    }
    said.words().stream()
        .filter(one -> !one.motivation().isEmpty())
        .forEach(one -> article.add(words(one)));
    return article;
  }

  private static String figure(Said said) {
    return said.answers() == 1
        ? Integer.toString(said.lowest())
        : Formats.current().score(said.mean());
  }

  private String caption(Said said) {
    if (said.mean() == null) {
      return getTranslation("precondition.noScore");
    }
    return switch (said.voice()) {
      case MANAGEMENT -> getTranslation("precondition.ofManagement");
      case COUNCIL -> page.check().council();
      case TEAMS ->
          said.answers() == 1
              ? getTranslation("precondition.ofTeam")
              : getTranslation(
                  "precondition.ofTeams", said.answers(), said.lowest(), said.highest());
    };
  }

  private static Paragraph words(Score score) {
    Paragraph words = new Paragraph();
    words.addClassName("gt-voice__anchor");
    if (score.voice() == Voice.TEAMS && score.teamName() != null) {
      Span team = new Span(score.teamName() + ": ");
      team.addClassName("gt-strong");
      words.add(team);
    }
    words.add(new Span(score.motivation()));
    return words;
  }

  private UnorderedList actionsOf() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-plain-rows");
    list.getElement().setAttribute("role", "list");
    for (ActionRow action : line.actions()) {
      Span state = new Span(action.team().name() + ", " + getTranslation(action.state().key()));
      state.addClassName("gt-caption");
      Div row =
          new Div(
              Icon.of("list-checks"),
              new Anchor("verbeteracties/" + action.id(), action.goal()),
              state);
      row.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
      list.add(new ListItem(row));
    }
    return list;
  }
}
