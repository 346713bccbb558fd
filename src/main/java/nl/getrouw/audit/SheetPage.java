package nl.getrouw.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/** An auditor's own sheet. */
public record SheetPage(
    AuditId audit,
    String teamName,
    AuditMoment moment,
    AuditState state,
    Instrument instrument,
    Map<String, Answer> answers,
    @Nullable Instant submittedAt) {

  public SheetPage {
    answers = Map.copyOf(answers);
  }

  /** The answer to an item; one with version 0 where there is none yet. */
  public Answer answer(String item) {
    return answers.getOrDefault(item, Answer.none(item));
  }

  /** Items that apply, given the answers so far, in order. */
  public List<Item> applicable() {
    Map<String, Rating> ratings = ratings();
    return instrument.items().stream()
        .filter(item -> instrument.applies(item.code(), ratings))
        .toList();
  }

  /** Applicable items without a complete answer, in order. */
  public List<Item> gaps() {
    return applicable().stream().filter(item -> !answer(item.code()).isComplete()).toList();
  }

  /** Where to go on: the first gap, if there is one. */
  public Optional<Item> firstGap() {
    return gaps().stream().findFirst();
  }

  public int answered() {
    return applicable().size() - gaps().size();
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Whether answers can still be given. */
  public boolean isOpen() {
    return submittedAt == null && state == AuditState.SCORING;
  }

  /** The same sheet after an answer was saved. */
  public SheetPage with(Answer answer) {
    Map<String, Answer> now = new HashMap<>(answers);
    now.put(answer.item(), answer);
    return new SheetPage(audit, teamName, moment, state, instrument, now, submittedAt);
  }

  /** The item before this one among those that apply. */
  public Optional<Item> before(Item item) {
    return neighbour(item, -1);
  }

  /** The item after this one among those that apply. */
  public Optional<Item> after(Item item) {
    return neighbour(item, 1);
  }

  private Optional<Item> neighbour(Item item, int step) {
    List<Item> items = applicable();
    int place = items.indexOf(item) + step;
    return place >= 0 && place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
  }

  private Map<String, Rating> ratings() {
    return answers.values().stream()
        .filter(answer -> answer.rating() != null)
        .collect(Collectors.toMap(Answer::item, Answer::rating));
  }
}
