package nl.getrouw.guest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.guest.WordingRepository.Stored;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words for guests as administrators of the whole organisation look after them: read, replaced
 * by the organisation's own, or given back. A round keeps the words that it was opened with.
 */
@Service
@Transactional
public class GuestWordings {

  public static final int MOST_BYTES = 200_000;

  /** One question as the three groups read it. */
  public record Question(String item, Map<Voice, Bilingual> words) {}

  /**
   * The words for the guests of one instrument.
   *
   * @param sequence of the newest that the organisation stored; 0 when it never did
   * @param own whether these are the organisation's own
   * @param by who stored the newest; null when nobody did
   * @param yaml the file that they stand in
   */
  public record Words(
      String instrument,
      Bilingual title,
      String version,
      int sequence,
      boolean own,
      @Nullable String by,
      @Nullable Instant at,
      String yaml,
      List<Question> questions) {}

  private final InstrumentLibrary instruments;
  private final Wordings wordings;
  private final WordingRepository stored;
  private final Trail trail;

  GuestWordings(
      InstrumentLibrary instruments, Wordings wordings, WordingRepository stored, Trail trail) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.stored = stored;
    this.trail = trail;
  }

  public boolean mayArrange(Actor actor) {
    return actor.holdsEverywhere(Role.ADMINISTRATOR);
  }

  /**
   * The words in use, of the newest version of each instrument that has any.
   *
   * @throws NotFound for anybody but an administrator of the whole organisation
   */
  @Transactional(readOnly = true)
  public List<Words> inUse(Actor actor) {
    require(actor);
    List<Words> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (var version : instruments.published(actor.organisation())) {
      Instrument instrument = instruments.get(version.id());
      if (seen.contains(version.code())) {
        continue;
      }
      wordings
          .inUse(actor.organisation(), instrument)
          .ifPresent(
              words -> {
                seen.add(version.code());
                all.add(words(actor, instrument, words.stored() != null, words.yaml()));
              });
    }
    return all;
  }

  /**
   * What a file would make of the words for guests; stores nothing.
   *
   * @throws Refusal when the file cannot be used, with the place where it goes wrong
   */
  @Transactional(readOnly = true)
  public Words read(Actor actor, byte[] file) {
    require(actor);
    String yaml = text(file);
    return words(actor, instrument(actor, WordingFile.read(yaml)), true, yaml);
  }

  /**
   * Makes the words of a file those in use.
   *
   * @param sequence the newest that the actor saw for this instrument
   * @throws Refusal as {@link #read}
   * @throws Conflict when somebody else stored words since
   */
  public void store(Actor actor, byte[] file, int sequence) {
    Words words = read(actor, file);
    keep(actor, words.instrument(), sequence, words.yaml());
    trail.write(
        actor,
        "guest.wordingStored",
        actor.organisation(),
        words.instrument() + " " + (sequence + 1));
  }

  /**
   * Goes back to the words that come with Getrouw.
   *
   * @throws Conflict when somebody else stored words since
   */
  public void giveBack(Actor actor, String instrument, int sequence) {
    require(actor);
    if (stored.newest(actor.organisation(), instrument).map(Stored::yaml).isEmpty()) {
      throw new Conflict("guest wording");
    }
    keep(actor, instrument, sequence, null);
    trail.write(actor, "guest.wordingGivenBack", actor.organisation(), instrument);
  }

  private void keep(Actor actor, String instrument, int sequence, @Nullable String yaml) {
    if (!stored.insert(actor, instrument, sequence, yaml)) {
      throw new Conflict("guest wording");
    }
  }

  private Words words(Actor actor, Instrument instrument, boolean own, String yaml) {
    var newest = stored.newest(actor.organisation(), instrument.code());
    return new Words(
        instrument.code(),
        instrument.title(),
        instrument.version(),
        newest.map(Stored::sequence).orElse(0),
        own,
        newest.map(Stored::by).orElse(null),
        newest.map(Stored::at).orElse(null),
        yaml,
        WordingFile.read(yaml).questions().stream()
            .map(question -> new Question(question.item(), question.words()))
            .toList());
  }

  /** The newest version that the words are for; says of which item they do not fit. */
  private Instrument instrument(Actor actor, Wording wording) {
    Instrument instrument =
        instruments.published(actor.organisation()).stream()
            .filter(version -> version.code().equals(wording.instrument()))
            .map(version -> instruments.get(version.id()))
            .filter(version -> wording.versions().contains(version.version()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        "guest.wording.refused.instrument",
                        wording.instrument(),
                        String.join(", ", wording.versions())));
    for (Wording.Question question : wording.questions()) {
      if (instrument.item(question.item()).filter(Wordings::fits).isEmpty()) {
        throw new Refusal("guest.wording.refused.item", question.item());
      }
    }
    return instrument;
  }

  private static String text(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new Refusal("guest.wording.refused.size", MOST_BYTES / 1000);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException other) {
      throw new Refusal("guest.wording.refused.encoding");
    }
  }

  private void require(Actor actor) {
    if (!mayArrange(actor)) {
      throw new NotFound();
    }
  }
}
