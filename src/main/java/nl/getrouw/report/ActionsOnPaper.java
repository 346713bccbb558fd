package nl.getrouw.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionsAtAudit;
import nl.getrouw.action.ActionsAtAudit.Line;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.audit.profile.ProfileWords;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the team worked on since the audit before, beside the scores. */
final class ActionsOnPaper {

  private final Paper paper;
  private final List<Line> lines;
  private final ProfileWords words;

  ActionsOnPaper(Paper paper, Optional<ActionsAtAudit> at, ProfileWords words) {
    this.paper = paper;
    this.lines = at.map(ActionsAtAudit::lines).orElse(List.of());
    this.words = words;
  }

  /** Nothing where nothing was worked on, or nothing came before. */
  Element[] parts() {
    if (lines.isEmpty()) {
      return new Element[0];
    }
    Element head = paper.element("tr");
    for (String column : List.of("action", "about", "before", "after", "change")) {
      head.appendChild(paper.columnHead(words.text("action.at." + column), isNumber(column)));
    }
    Element rows = paper.element("tbody");
    lines.forEach(line -> rows.appendChild(row(line)));
    return new Element[] {
      paper.element("h2", words.text("action.at.headline")),
      paper.styled("table", "domains", paper.element("thead", head), rows),
      paper.styled("p", "small", words.text("action.at.foot"))
    };
  }

  private static boolean isNumber(String column) {
    return column.equals("before") || column.equals("after");
  }

  private Element row(Line line) {
    ActionRow action = line.action();
    Move move = line.move();
    boolean item = action.item() != null;
    Element name = paper.element("th", paper.styled("span", "typed", action.goal()));
    name.setAttribute("scope", "row");
    name.appendChild(paper.styled("p", "small", words.text(action.state().key())));
    return paper.element(
        "tr",
        name,
        paper.element("td", about(action)),
        paper.styled("td", "number", score(move == null ? null : move.before(), item)),
        paper.styled("td", "number", score(move == null ? null : move.after(), item)),
        paper.element(
            "td",
            move == null || move.change() == null ? "" : words.text(move.change().kind().key())));
  }

  private String about(ActionRow action) {
    if (action.item() != null) {
      return words.in(action.item().name());
    }
    return action.domain() == null ? "" : words.in(action.domain().name());
  }

  /** An item's score is a whole number, a domain's a mean. */
  private String score(@Nullable BigDecimal score, boolean item) {
    return item && score != null ? words.formats().number(score, 0) : words.score(score);
  }
}
