package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.Icon;

/** Gives a vote, and takes it back; shows the own votes only. */
final class VoteButton extends Composite<Span> {

  private final Seat seat;
  private final Ballot ballot;
  private final String target;
  private final String name;

  VoteButton(Seat seat, Ballot ballot, String target, String name) {
    this.seat = seat;
    this.ballot = ballot;
    this.target = target;
    this.name = name;
    getContent().addClassName("gt-votes");
    show();
  }

  /** How many votes something got, once voting is over. */
  static Span result(int votes) {
    Span result = new Span(Icon.of("heart"), new Span(Integer.toString(votes)));
    result.addClassNames("gt-vote", "gt-vote--mine");
    result.getElement().setAttribute("role", "img");
    result
        .getElement()
        .setAttribute("aria-label", result.getTranslation("board.vote.result", votes));
    return result;
  }

  private void show() {
    int mine = ballot.on(target);
    getContent().removeAll();
    if (mine > 0) {
      NativeButton back = new NativeButton("", click -> takeBack());
      back.addClassName("gt-vote");
      back.add(Icon.of("minus"));
      back.getElement().setAttribute("aria-label", getTranslation("board.vote.back", name));
      getContent().add(back);
    }
    NativeButton give = new NativeButton("", click -> give());
    give.addClassName("gt-vote");
    give.getClassNames().set("gt-vote--mine", mine > 0);
    give.add(
        Icon.of(mine > 0 ? "heart" : "plus"),
        new Span(
            mine > 0 ? getTranslation("board.vote.mine", mine) : getTranslation("board.vote")));
    give.getElement()
        .setAttribute(
            "aria-label",
            mine > 0
                ? getTranslation("board.vote.moreFor", name, mine)
                : getTranslation("board.vote.for", name));
    getContent().add(give);
  }

  private void give() {
    seat.vote(target);
    ballot.add(target, 1);
    show();
  }

  private void takeBack() {
    seat.takeBack(target);
    ballot.add(target, -1);
    show();
  }
}
