package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.getrouw.board.BoardRow;
import nl.getrouw.board.BoardState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;

/** One board in a list. */
final class BoardLine extends Composite<Div> {

  BoardLine(BoardRow row) {
    Span round =
        new Span(Icon.of(row.state() == BoardState.RUNNING ? row.now().icon() : "sticky-notes"));
    round.addClassName("gt-round");
    String path =
        row.state() == BoardState.FINISHED
            ? BoardPaths.summary(row.id())
            : BoardPaths.board(row.id());
    Anchor name = new Anchor(path, row.name());
    name.addClassName("gt-strong");
    Span about = new Span(about(row));
    about.addClassName("gt-caption");
    Div text = new Div(name, about);
    text.addClassNames("gt-cell", "gt-grow");
    getContent().addClassNames("gt-row", "gt-line");
    getContent().add(round, text);
    if (row.anonymous()) {
      getContent()
          .add(
              new StateBadge(
                  StateBadge.Kind.NEUTRAL, "eye-off", getTranslation("board.anonymous.short")));
    }
    if (row.state() == BoardState.RUNNING) {
      getContent()
          .add(
              new StateBadge(
                  StateBadge.Kind.ACCENT, row.now().icon(), getTranslation(row.now().key())));
    }
  }

  private String about(BoardRow row) {
    Instant when =
        switch (row.state()) {
          case PLANNED -> row.plannedAt();
          case RUNNING -> row.startedAt();
          case FINISHED -> row.finishedAt();
        };
    return when == null
        ? getTranslation("board.line", row.team().name(), row.facilitator())
        : getTranslation(
            "board.line.when",
            row.team().name(),
            row.facilitator(),
            Formats.current().moment(when));
  }
}
