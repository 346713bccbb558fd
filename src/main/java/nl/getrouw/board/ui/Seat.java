package nl.getrouw.board.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.BoardCards.Spot;
import nl.getrouw.board.BoardChecks;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Pen;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Reaction;
import nl.getrouw.board.Sight;
import nl.getrouw.deck.Voice;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.pulse.Answers;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/** One participant at one open page of a board: what this person does, with their own pen. */
final class Seat {

  private final BoardServices services;
  private final Supplier<Attendee> who;
  private final BoardId board;
  private final boolean guest;
  private final List<Runnable> waiting = new ArrayList<>();
  private Pen pen;
  private boolean settled;

  /**
   * @param who asked each time, so that somebody whose role was withdrawn stops at once
   */
  Seat(BoardServices services, Supplier<Attendee> who, BoardId board, Pen pen, boolean guest) {
    this.services = services;
    this.who = who;
    this.board = board;
    this.pen = pen;
    this.guest = guest;
    this.settled = guest;
  }

  BoardServices services() {
    return services;
  }

  BoardId board() {
    return board;
  }

  Attendee who() {
    return who.get();
  }

  Pen pen() {
    return pen;
  }

  /** The pen that this browser kept. */
  void take(Pen kept) {
    pen = kept;
    settled = true;
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  /**
   * Runs this once the pen of the browser is known: what is written with another pen would not be
   * one's own. A guest comes with theirs.
   */
  void whenSettled(Runnable run) {
    if (settled) {
      run.run();
    } else {
      waiting.add(run);
    }
  }

  Sight sight() {
    return services.rooms().sight(who(), board, pen);
  }

  void write(String key, int column, String words) {
    services.cards().write(who(), board, pen, key, column, words);
  }

  void edit(String card, String words) {
    services.cards().edit(who(), board, pen, card, words);
  }

  void delete(String card) {
    services.cards().delete(who(), board, pen, card);
  }

  void theme(String card, @Nullable Theme theme) {
    services.cards().theme(who(), board, pen, card, theme);
  }

  void ingredient(String card, @Nullable Ingredient ingredient) {
    services.cards().ingredient(who(), board, pen, card, ingredient);
  }

  void react(String card, Reaction reaction) {
    services.cards().react(who(), board, pen, card, reaction);
  }

  void move(String card, Spot spot, @Nullable String before) {
    services.cards().move(who(), board, pen, card, spot, before);
  }

  void group(String name, List<String> cards) {
    services.cards().group(who(), board, pen, name, cards);
  }

  void rename(String group, String name) {
    services.cards().rename(who(), board, group, name);
  }

  void dissolve(String group) {
    services.cards().dissolve(who(), board, group);
  }

  void vote(String target) {
    services.votes().give(who(), board, pen, target);
  }

  void takeBack(String target) {
    services.votes().takeBack(who(), board, pen, target);
  }

  void answer(Phase kind, int score) {
    services.votes().answer(who(), board, pen, kind, score);
  }

  void goTo(int stage) {
    services.rooms().goTo(who(), board, stage);
  }

  void time(int minutes) {
    services.rooms().time(who(), board, minutes);
  }

  void handOver(PersonId to) {
    services.rooms().handOver(who(), board, to);
  }

  void ready(boolean ready) {
    services.rooms().ready(who(), board, ready);
  }

  void draw(@Nullable Voice voice) {
    services.rooms().draw(who(), board, voice);
  }

  void ring() {
    services.rooms().ring(who(), board);
  }

  void agree(String words, @Nullable Ingredient ingredient) {
    services.agreements().agree(who(), board, words, ingredient);
  }

  void withdraw(long agreement) {
    services.agreements().withdraw(who(), board, agreement);
  }

  boolean isGuest() {
    return guest;
  }

  /** Somebody with an account, not a guest. */
  boolean isMember() {
    return !guest;
  }

  private Actor actor() {
    return switch (who()) {
      case Attendee.Member(Actor actor) -> actor;
      case Attendee.Guest(Pen own) -> throw new NotFound();
    };
  }

  void makeAction(long agreement, Words words) {
    services.agreements().makeAction(actor(), board, agreement, words);
  }

  List<ActionRow> openActions(BoardInfo info) {
    return isMember() ? services.agreements().open(actor(), info) : List.of();
  }

  void takeOver() {
    services.rooms().takeOver(actor(), board);
  }

  boolean mayTakeOver(BoardInfo info) {
    return isMember() && services.rooms().mayTakeOver(actor(), info);
  }

  Optional<BoardChecks.Check> check() {
    return services.checks().of(who(), board);
  }

  void addCheck() {
    services.checks().add(who(), board);
  }

  void startCheck() {
    services.checks().start(who(), board);
  }

  void answerCheck(Answers answers) {
    services.checks().answer(who(), board, answers);
  }

  void closeCheck() {
    services.checks().close(who(), board);
  }

  /** Draws a card about a theme. */
  void drawAbout(Theme theme) {
    services.rooms().drawAbout(who(), board, theme);
  }

  void finish() {
    services.rooms().finish(actor(), board);
  }
}
