package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.board.BoardCards.Spot;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Card;
import nl.getrouw.board.CardGroup;
import nl.getrouw.board.Change;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Plan;
import nl.getrouw.board.Reaction;
import nl.getrouw.board.Sight;

/**
 * The cards that one participant sees, in columns or in groups. A change of one card changes one
 * card here, so that it costs each page a few kilobytes.
 */
final class Wall extends Composite<Div> {

  private static final String COLUMN = "column-";
  private static final String GROUP = "group-";
  private static final String LOOSE = "loose";

  private final Seat seat;
  private final WallMode mode;
  private final BoardInfo info;
  private final WallElement wall = new WallElement();
  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final Map<String, SlipView> slips = new HashMap<>();
  private final Set<String> mine = new HashSet<>();
  private final Map<String, Set<Reaction>> reacted = new HashMap<>();
  private final Ballot ballot;

  Wall(Seat seat, Sight sight, Ballot ballot) {
    this.seat = seat;
    this.info = sight.info();
    this.ballot = ballot;
    mine.addAll(sight.mine());
    sight.reactions().forEach((card, own) -> reacted.put(card, EnumSet.copyOf(own)));
    mode =
        new WallMode(
            seat,
            info.phase(),
            info.isRunning(),
            ballot,
            slip -> new CardDialog(seat, info, slip, this::places, this::refresh).open(),
            this::toggle);
    if (mode.moves()) {
      wall.movable(this::moved);
    }
    if (info.phase().grouped() || !info.isRunning()) {
      groups(sight.groups());
    } else {
      columns();
    }
    sight.cards().forEach(this::put);
    tidy();
    getContent().addClassName("gt-wall__room");
    getContent().add(wall);
    if (info.isRunning() && (info.phase() == Phase.GROUP || info.phase() == Phase.TALK)) {
      Div more = new Div(composer(0, getTranslation("board.composer.more")));
      more.addClassName("gt-wall__more");
      getContent().add(more);
    }
  }

  private void columns() {
    List<Plan.Column> columns = info.plan().columns();
    for (int number = 0; number < columns.size(); number++) {
      Plan.Column column = columns.get(number);
      Paragraph prompt = new Paragraph(column.prompt().in(getLocale()));
      prompt.addClassName("gt-wall__prompt");
      Lane lane = new Lane(COLUMN + number, column.name().in(getLocale())).intro(prompt);
      if (column.theme() != null) {
        lane.addClassName(column.theme().style());
      }
      if (info.isRunning() && info.stage() >= write()) {
        lane.foot(composer(number, getTranslation("board.composer.label", lane.title())));
      }
      add(lane);
    }
  }

  private int write() {
    List<Plan.Stage> stages = info.plan().stages();
    return stages.indexOf(
        stages.stream().filter(stage -> stage.phase() == Phase.WRITE).findFirst().orElseThrow());
  }

  private void groups(List<CardGroup> groups) {
    Comparator<CardGroup> order = Comparator.comparingLong(CardGroup::place);
    if (info.phase().compareTo(Phase.VOTE) > 0) {
      order = Comparator.comparingInt(CardGroup::votes).reversed().thenComparing(order);
    }
    groups.stream().sorted(order).forEach(group -> add(lane(group)));
    Lane loose = new Lane(LOOSE, getTranslation("board.loose")).loose();
    add(info.phase().compareTo(Phase.VOTE) > 0 ? loose.byVotes() : loose);
  }

  private Lane lane(CardGroup group) {
    Component beside =
        group.votes() > 0
            ? VoteButton.result(group.votes())
            : mode.votes()
                ? new VoteButton(seat, ballot, group.id(), group.name())
                : mode.moves() ? GroupMenu.button(seat, group) : new Span();
    return new Lane(GROUP + group.id(), group.name(), beside);
  }

  private Composer composer(int column, String label) {
    Composer composer =
        new Composer(
            info.id(),
            column,
            label,
            (key, number, words) -> {
              seat.write(key, number, words);
              refresh();
            });
    seat.whenSettled(composer::ready);
    return composer;
  }

  /** What this participant did shows at once, also what the others are not told. */
  private void refresh() {
    Sight now = seat.sight();
    mine.addAll(now.mine());
    List<String> there = now.cards().stream().map(Card::id).toList();
    now.cards().stream()
        .filter(card -> !card.revealed() || !slips.containsKey(card.id()))
        .forEach(this::put);
    List.copyOf(slips.keySet()).stream()
        .filter(card -> !there.contains(card))
        .forEach(this::remove);
    tidy();
  }

  private void add(Lane lane) {
    lanes.put(lane.key(), lane);
    wall.add(lane);
  }

  /** Shows a card where it lies now. */
  private void put(Card card) {
    SlipView slip = slips.get(card.id());
    Set<Reaction> own = reacted.getOrDefault(card.id(), Set.of());
    if (slip == null) {
      slip = new SlipView(mode, card, mine.contains(card.id()), own);
      slips.put(card.id(), slip);
    } else {
      slip.show(card, mine.contains(card.id()), own);
    }
    Lane lane = lanes.get(key(card));
    if (lane != null) {
      lane.put(slip);
    }
  }

  /**
   * Takes over what changed.
   *
   * @param all compares every card: this page knows more than the change begins with
   */
  void take(Change change, boolean all) {
    Set<String> ids = new HashSet<>(change.touched());
    if (all) {
      ids.addAll(change.now().cards().keySet());
      slips.values().stream()
          .map(SlipView::card)
          .filter(Card::revealed)
          .forEach(card -> ids.add(card.id()));
    }
    for (String id : ids) {
      Card card = change.now().cards().get(id);
      CardGroup group = change.now().groups().get(id);
      if (card != null) {
        put(card);
      } else if (group != null) {
        rename(group);
      } else {
        remove(id);
      }
    }
    tidy();
  }

  private void remove(String card) {
    SlipView slip = slips.remove(card);
    if (slip != null) {
      slip.getElement().removeFromParent();
    }
  }

  private void rename(CardGroup group) {
    Lane lane = lanes.get(GROUP + group.id());
    if (lane != null) {
      lane.rename(group.name());
    }
  }

  /** What lies loose has room only when something does, or can be laid there. */
  private void tidy() {
    Lane loose = lanes.get(LOOSE);
    if (loose != null) {
      loose.setVisible(mode.moves() || !loose.slips().isEmpty());
    }
  }

  private static String key(Card card, boolean grouped) {
    return grouped ? card.group() == null ? LOOSE : GROUP + card.group() : COLUMN + card.column();
  }

  private String key(Card card) {
    return key(card, lanes.containsKey(LOOSE));
  }

  private void toggle(String card, Reaction reaction) {
    Set<Reaction> own = reacted.computeIfAbsent(card, id -> EnumSet.noneOf(Reaction.class));
    if (!own.remove(reaction)) {
      own.add(reaction);
    }
  }

  private void moved(String card, String lane, String before) {
    if (slips.containsKey(card) && lanes.containsKey(lane)) {
      seat.move(card, spot(lane), before.isEmpty() ? null : before);
      refresh();
    }
  }

  static Spot spot(String lane) {
    return lane.startsWith(COLUMN)
        ? new Spot.Column(Integer.parseInt(lane.substring(COLUMN.length())))
        : lane.startsWith(GROUP)
            ? new Spot.Group(lane.substring(GROUP.length()))
            : new Spot.Loose();
  }

  /** Where else a card can be laid: the lanes, by key. */
  private Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    lanes.forEach((key, lane) -> places.put(key, lane.title()));
    return places;
  }
}
