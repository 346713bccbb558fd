package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.BoardChecks;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.BoardState;
import nl.getrouw.board.CardGroup;
import nl.getrouw.board.Pen;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Sight;
import nl.getrouw.board.Summaries;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.pulse.Outcome;
import nl.getrouw.pulse.ui.OutcomeFigure;
import nl.getrouw.security.CurrentUser;

/** A board to read back: what was agreed first, then what was talked about, then all cards. */
@Route(BoardPaths.SUMMARY)
@PermitAll
class SummaryView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final BoardServices services;
  private final CurrentUser currentUser;
  private final Summaries summaries;
  private String name = "";

  SummaryView(BoardServices services, CurrentUser currentUser, Summaries summaries) {
    this.services = services;
    this.currentUser = currentUser;
    this.summaries = summaries;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    BoardId id = BoardPaths.board(event.getRouteParameters());
    Seat seat =
        new Seat(services, () -> new Attendee.Member(currentUser.actor()), id, Pen.fresh(), false);
    Sight sight = seat.sight();
    BoardInfo info = sight.info();
    name = info.name();
    getContent().removeAll();
    Div cards = new Div(new AgreementList(seat, info));
    cards.addClassName("gt-stack");
    getContent().add(header(info), cards);
    if (!sight.cards().isEmpty()) {
      cards.add(topics(sight));
    }
    seat.check()
        .map(BoardChecks.Check::shown)
        .filter(shown -> !shown.isEmpty())
        .ifPresent(shown -> cards.add(check(info, shown.getFirst())));
    if (info.answers().containsKey(Phase.CLOSE)) {
      Card close = new Card(getTranslation("board.summary.close"));
      cards.add(close.with(strokes(info)));
    }
  }

  private Card check(BoardInfo info, Outcome outcome) {
    return new Card(
            getTranslation("board.check.summary"),
            new Anchor(
                "teams/" + info.team().id() + "/themacheck", getTranslation("board.check.all")))
        .with(new OutcomeFigure(List.of(outcome)));
  }

  private PageHeader header(BoardInfo info) {
    PageHeader header =
        new PageHeader(info.name())
            .crumbs(new Crumb(getTranslation("board.title"), BoardPaths.LIST))
            .headline(
                getTranslation("board.summary.headline", info.name(), info.agreements().size()))
            .lead(
                getTranslation(
                    "board.summary.lead",
                    info.team().name(),
                    info.finishedAt() == null
                        ? getTranslation("board.state.RUNNING")
                        : Formats.current().moment(info.finishedAt()),
                    info.participants().size(),
                    info.written()));
    if (info.anonymous()) {
      header.badges(
          new StateBadge(StateBadge.Kind.NEUTRAL, "eye-off", getTranslation("board.anonymous")));
    }
    if (info.state() == BoardState.FINISHED) {
      Anchor pdf =
          new Anchor(BoardPaths.summary(info.id()) + ".pdf", getTranslation("board.summary.pdf"));
      pdf.setRouterIgnore(true);
      header.actions(pdf, mail(info));
    }
    return header;
  }

  private Button mail(BoardInfo info) {
    Button mail =
        new Button(
            getTranslation("board.summary.mail"),
            Icon.of("mail"),
            click ->
                Toast.show(
                    getTranslation(
                        "board.summary.mailed", summaries.mail(currentUser.actor(), info.id()))));
    mail.setVisible(info.facilitator().equals(currentUser.actor().id()));
    return mail;
  }

  private Card topics(Sight sight) {
    Div groups = new Div();
    groups.addClassNames("gt-stack", "gt-board-topics");
    List<CardGroup> byVotes =
        sight.groups().stream()
            .sorted(Comparator.comparingInt(CardGroup::votes).reversed())
            .toList();
    for (CardGroup group : byVotes) {
      groups.add(
          topic(
              group.name(),
              group.votes(),
              sight.cards().stream().filter(card -> group.id().equals(card.group())).toList()));
    }
    List<nl.getrouw.board.Card> loose =
        sight.cards().stream().filter(card -> card.group() == null).toList();
    if (!loose.isEmpty()) {
      groups.add(topic(getTranslation("board.summary.loose"), 0, loose));
    }
    return new Card(getTranslation("board.summary.topics")).with(groups);
  }

  private Component topic(String title, int votes, List<nl.getrouw.board.Card> cards) {
    H3 head = new H3(title);
    Div line = new Div(head);
    line.addClassNames("gt-row", "gt-row--s");
    if (votes > 0) {
      line.add(VoteButton.result(votes));
    }
    UnorderedList list = new UnorderedList();
    for (nl.getrouw.board.Card card : cards) {
      ListItem item = new ListItem(new Span(card.words()));
      if (card.theme() != null) {
        Span theme = new Span(" · " + getTranslation(card.theme().key()));
        theme.addClassName("gt-caption");
        item.add(theme);
      }
      if (card.author() != null) {
        Span author = new Span(" · " + card.author());
        author.addClassName("gt-caption");
        item.add(author);
      }
      list.add(item);
    }
    Div topic = new Div(line, list);
    topic.addClassNames("gt-stack", "gt-stack--xs");
    return topic;
  }

  private UnorderedList strokes(BoardInfo info) {
    UnorderedList list = new UnorderedList();
    for (int score = 5; score >= 1; score--) {
      list.add(
          new ListItem(
              getTranslation(
                  "board.summary.strokes",
                  getTranslation("board.scale.CLOSE." + score),
                  info.answers().getOrDefault(Phase.CLOSE, Map.of()).getOrDefault(score, 0))));
    }
    return list;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(name);
  }
}
