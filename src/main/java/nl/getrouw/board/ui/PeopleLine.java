package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Participant;
import nl.getrouw.kernel.ui.PersonAvatar;

/** Who takes part: the first few as letters, and how many in all. */
final class PeopleLine extends Composite<Span> {

  private static final int SHOWN = 4;

  private List<Participant> shown = List.of();

  PeopleLine(BoardInfo info) {
    getContent().addClassNames("gt-people", "gt-board-people");
    show(info);
  }

  void show(BoardInfo info) {
    List<Participant> all = info.participants();
    if (names(all).equals(names(shown)) && getContent().getChildren().findAny().isPresent()) {
      return;
    }
    shown = all;
    Span avatars = new Span();
    avatars.addClassNames("gt-avatars", "gt-hide-narrow");
    avatars.getElement().setAttribute("aria-hidden", "true");
    all.stream().limit(SHOWN).map(Participant::name).map(PersonAvatar::new).forEach(avatars::add);
    Span count = new Span(getTranslation("board.people", all.size()));
    count.addClassName("gt-hide-narrow");
    getContent().removeAll();
    getContent().add(avatars, count);
    getContent().getElement().setAttribute("title", String.join(", ", names(all)));
  }

  private static List<String> names(List<Participant> all) {
    return all.stream().map(Participant::name).toList();
  }
}
