package nl.getrouw.inquiry;

import java.util.List;
import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.InstrumentVersionId;

/** A published instrument that people fill in about themselves and their work. */
public record Questionnaire(InstrumentVersionId id, Instrument instrument) {

  /** What comes out of it, in the order in which it is told. */
  public List<Construct> constructs() {
    return Construct.of(instrument);
  }

  /** The items that somebody is asked, given what was answered so far; in order. */
  public List<Item> asked(Map<String, Answer> answers) {
    Map<String, Rating> ratings = Scores.ratings(instrument, answers);
    return instrument.items().stream()
        .filter(item -> instrument.applies(item.code(), ratings))
        .toList();
  }
}
