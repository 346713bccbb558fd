package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionsAtAudit;
import nl.getrouw.action.ActionsAtAudit.Line;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.paper.Paper;
import org.w3c.dom.Element;

/**
 * The team's improvement actions: what it worked on since the audit before, beside the scores; what
 * was open still; and what came from this audit.
 */
final class ActionsOnPaper {

  private final Paper paper;
  private final Contents.Improvement improvement;
  private final ProfileWords words;
  private final ActionWords actions;

  ActionsOnPaper(Paper paper, Contents.Improvement improvement, ProfileWords words) {
    this.paper = paper;
    this.improvement = improvement;
    this.words = words;
    this.actions = new ActionWords(words);
  }

  /** Only what there is. */
  Element[] parts() {
    List<Element> parts = new ArrayList<>();
    improvement.before().filter(at -> !at.lines().isEmpty()).ifPresent(at -> worked(at, parts));
    list("report.actions.open", improvement.open(), parts);
    list("report.actions.made", improvement.made(), parts);
    return parts.toArray(Element[]::new);
  }

  private void worked(ActionsAtAudit at, List<Element> parts) {
    var balance = at.balance();
    Element head = paper.element("tr");
    for (String column : List.of("action", "about", "before", "after", "change")) {
      head.appendChild(paper.columnHead(words.text("action.at." + column), isNumber(column)));
    }
    Element rows = paper.element("tbody");
    at.lines().forEach(line -> rows.appendChild(row(line)));
    parts.add(paper.element("h2", words.text("action.at.headline")));
    parts.add(
        paper.element(
            "p", words.text(balance.key(), balance.known(), balance.higher(), balance.lower())));
    parts.add(paper.styled("table", "actions", paper.element("thead", head), rows));
    parts.add(paper.styled("p", "small", words.text("action.at.foot")));
  }

  private static boolean isNumber(String column) {
    return column.equals("before") || column.equals("after");
  }

  private Element row(Line line) {
    ActionRow action = line.action();
    Element name = paper.element("th", paper.styled("span", "typed", action.goal()));
    name.setAttribute("scope", "row");
    name.appendChild(paper.styled("p", "small", actions.line(action)));
    return paper.element(
        "tr",
        name,
        paper.element("td", actions.about(action)),
        paper.styled("td", "number", actions.before(action, line.move())),
        paper.styled("td", "number", actions.after(action, line.move())),
        paper.element("td", actions.change(line.move())));
  }

  private void list(String headline, List<ActionRow> rows, List<Element> parts) {
    if (rows.isEmpty()) {
      return;
    }
    Element list = paper.element("ul");
    for (ActionRow action : rows) {
      list.appendChild(
          paper.element(
              "li",
              paper.styled("span", "typed", action.goal()),
              paper.styled(
                  "p",
                  "small",
                  words.text("report.actions.line", actions.about(action), actions.line(action)))));
    }
    parts.add(paper.element("h2", words.text(headline, rows.size())));
    parts.add(list);
  }
}
