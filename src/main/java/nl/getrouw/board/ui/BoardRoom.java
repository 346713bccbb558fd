package nl.getrouw.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import nl.getrouw.board.Agreement;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Change;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Sight;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.GuestLanguages;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;

/** A board that is open on one screen, for a colleague or a guest. */
final class BoardRoom extends Composite<FocusLayout> {

  private static final Duration ASKED = Duration.ofSeconds(5);

  private final Seat seat;
  private final String back;
  private final Div panel = new Div();
  private BoardHead head;
  private BoardFoot foot;
  private SharedTimer timer;
  private PeopleLine people;
  private @Nullable DrawnCard drawn;
  private @Nullable Wall wall;
  private @Nullable ScaleQuestion scale;
  private @Nullable AgreementList agreements;
  private @Nullable BoardCheck check;
  private long revision;
  private int rings;
  private List<Agreement> agreed = List.of();
  private Instant asked = Instant.EPOCH;
  private Runnable stop = () -> {};

  /**
   * @param back where the arrow leads, without a leading slash
   */
  BoardRoom(Seat seat, String back) {
    this.seat = seat;
    this.back = back;
    Sight sight = seat.sight();
    head = new BoardHead(seat, sight);
    foot = new BoardFoot(seat, sight);
    timer = new SharedTimer(seat.services().clock());
    people = new PeopleLine(sight.info());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    stop =
        seat.services()
            .rooms()
            .follow(
                seat.board(),
                change -> {
                  Future<?> _ = ui.access(() -> apply(change));
                });
    refresh();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    stop.run();
  }

  /** Reads the board anew; who may not see it any more sees an empty room. */
  void refresh() {
    try {
      show(seat.sight());
    } catch (NotFound | SignedOut gone) {
      stop.run();
      getContent().panel(new Div(), new BoardGone(seat.isGuest()));
    }
  }

  private void apply(Change change) {
    BoardInfo info = change.info();
    if (info.revision() <= revision) {
      return;
    }
    List<Change.Event> news =
        change.events().stream().filter(event -> event.revision() > revision).toList();
    if (news.stream().anyMatch(event -> event.kind() == Change.Kind.STAGE)) {
      bell(info);
      refresh();
      return;
    }
    if (!mayStay()) {
      refresh();
      return;
    }
    if (wall != null) {
      wall.take(change, revision > change.since());
    }
    revision = info.revision();
    head.show(info);
    foot.show(info);
    people.show(info);
    timer.show(info.timerUntil());
    bell(info);
    if (drawn != null) {
      drawn.show(info);
    }
    if (scale != null) {
      scale.show(info);
    }
    if (check != null && news.stream().anyMatch(event -> event.kind() == Change.Kind.CHECK)) {
      check.refresh();
    }
    if (agreements != null && !agreed.equals(info.agreements())) {
      agreements.show(info);
      agreed = info.agreements();
    }
  }

  /**
   * Asked every few seconds while things happen: who may not be here any more sees nothing more.
   */
  private boolean mayStay() {
    Instant now = seat.services().clock().instant();
    if (now.isBefore(asked.plus(ASKED))) {
      return true;
    }
    asked = now;
    try {
      return seat.services().rooms().isIn(seat.who(), seat.board());
    } catch (SignedOut gone) {
      return false;
    }
  }

  private void bell(BoardInfo info) {
    if (info.rings() > rings) {
      Toast.show(getTranslation("board.bell.rang"));
      getElement().executeJs(Bell.SOUND);
    }
    rings = info.rings();
  }

  private void show(Sight sight) {
    BoardInfo info = sight.info();
    revision = info.revision();
    rings = info.rings();
    agreed = info.agreements();
    wall = null;
    scale = null;
    agreements = null;
    check = null;
    Ballot ballot = new Ballot(sight.votes(), info.plan().votes());
    head = new BoardHead(seat, sight);
    ballot.onChange(() -> head.votesLeft(ballot.left()));
    foot = new BoardFoot(seat, sight);
    timer = new SharedTimer(seat.services().clock());
    timer.show(info.timerUntil());
    people = new PeopleLine(info);
    getContent()
        .top(
            new FocusTop(
                getTranslation("board.back"),
                back,
                info.name(),
                new PhaseLine(info),
                timer,
                people));
    panel.removeAll();
    panel.addClassName("gt-board-room");
    panel.add(body(sight, ballot));
    drawn = new DrawnCard(seat, info);
    panel.add(drawn);
    if (seat.isGuest()) {
      panel.add(new GuestLanguages(this::refresh));
    }
    getContent().panel(head, panel, foot);
    head.takeLostFocus();
  }

  private Component body(Sight sight, Ballot ballot) {
    BoardInfo info = sight.info();
    Phase phase = info.phase();
    return switch (phase) {
      case ACTIONS -> new LastTime(seat, info);
      case CHECK_IN, CLOSE -> {
        scale = new ScaleQuestion(seat, info, phase, sight.answers().get(phase));
        if (sight.leads() && seat.services().checks().mayAdd(info)) {
          scale.add(new AddCheck(seat));
        }
        yield scale;
      }
      case THEME_CHECK -> {
        check = new BoardCheck(seat, sight.leads(), head::say);
        yield check;
      }
      case AGREE -> {
        agreements = new AgreementList(seat, info);
        wall = new Wall(seat, sight, ballot);
        Div both = new Div(agreements, wall);
        both.addClassName("gt-board-both");
        yield both;
      }
      case WRITE, REVEAL, GROUP, VOTE, TALK -> {
        wall = new Wall(seat, sight, ballot);
        yield wall;
      }
    };
  }
}
