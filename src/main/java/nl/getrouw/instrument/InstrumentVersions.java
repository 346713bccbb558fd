package nl.getrouw.instrument;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.getrouw.instrument.InstrumentRepository.Stored;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administration of instruments: a file becomes a draft, a draft becomes a published version,
 * and a published version never changes; for administrators of the whole organisation. To anybody
 * else, and for a version of another organisation, nothing is found.
 *
 * <p>An organisation sees what came with Getrouw and what it made itself. It may make its own
 * version of an instrument that came with Getrouw, by copying or by importing a file with the same
 * code. So that a code with a version label names one thing only, a label has to be new among
 * everything the organisation sees under that code. Within the database both stay apart by owner: a
 * later release of Getrouw may bring a label that an organisation used before it.
 */
@Service
@Transactional
public class InstrumentVersions {

  /** A definition as a file. */
  public record YamlFile(String name, String text) {}

  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
  private static final int LABEL_AT_MOST = 20;
  private static final Pattern VERSION_LINE = Pattern.compile("(?m)^version:.*$");

  private final InstrumentRepository repository;
  private final InstrumentLibrary library;
  private final Trail trail;

  InstrumentVersions(InstrumentRepository repository, InstrumentLibrary library, Trail trail) {
    this.repository = repository;
    this.library = library;
    this.trail = trail;
  }

  /** All versions, those of one instrument together, newest first. */
  public List<InstrumentVersion> list(Actor actor) {
    required(actor);
    return repository.visible(actor.organisation()).stream().map(this::version).toList();
  }

  /**
   * One version, draft or published.
   *
   * @throws NotFound when there is none for this organisation
   */
  public InstrumentVersion get(Actor actor, InstrumentVersionId id) {
    return version(stored(actor, id));
  }

  /**
   * Makes a draft of a file.
   *
   * @param file at most {@link InstrumentFile#MOST_BYTES} bytes are looked at
   * @throws Refusal when the code and label of the file are taken
   */
  public Imported importDraft(Actor actor, byte[] file) {
    required(actor);
    return switch (InstrumentFile.read(file)) {
      case Reading.Faulty faulty -> new Imported.Refused(faulty.faults());
      case Reading.Sound sound -> {
        InstrumentVersionId id = insert(actor, sound.instrument(), sound.yaml(), null);
        trail.write(actor, "instrument.imported", id, named(sound.instrument()));
        yield new Imported.AsDraft(id);
      }
    };
  }

  /**
   * Replaces a draft by a file. The code stays; the label may change to a new one.
   *
   * @throws Refusal when the file is of another instrument, or its label is taken
   * @throws Conflict when somebody changed the draft since this version
   */
  public Imported replaceDraft(Actor actor, InstrumentVersionId id, int version, byte[] file) {
    Stored draft = draft(actor, id);
    return switch (InstrumentFile.read(file)) {
      case Reading.Faulty faulty -> new Imported.Refused(faulty.faults());
      case Reading.Sound sound -> {
        replace(actor, draft, version, sound);
        yield new Imported.AsDraft(id);
      }
    };
  }

  private void replace(Actor actor, Stored draft, int version, Reading.Sound sound) {
    Instrument instrument = sound.instrument();
    if (!instrument.code().equals(draft.code())) {
      throw new Refusal("instruments.refused.otherCode", instrument.code(), draft.code());
    }
    if (!instrument.version().equals(draft.label())) {
      requireNew(actor, instrument.code(), instrument.version());
    }
    if (!repository.replaceDraft(draft.id(), version, instrument, sound.yaml())) {
      throw new Conflict("instrument version");
    }
    trail.write(actor, "instrument.replaced", draft.id(), named(instrument));
  }

  /**
   * Publishes a draft: from now on audits can use it and it never changes.
   *
   * @throws Conflict when somebody changed the draft since this version
   */
  public void publish(Actor actor, InstrumentVersionId id, int version) {
    Stored draft = draft(actor, id);
    if (!repository.publish(id, version, actor.id())) {
      throw new Conflict("instrument version");
    }
    trail.write(actor, "instrument.published", id, draft.code() + " " + draft.label());
  }

  /**
   * Makes a draft that says what a published version says, under a new label. Comments in the text
   * come along.
   *
   * @param label letters and digits, with points or hyphens between them, at most 20
   * @throws Refusal when the label is taken or not well formed, or the version is still a draft
   */
  public InstrumentVersionId copy(Actor actor, InstrumentVersionId id, String label) {
    Stored original = stored(actor, id);
    if (original.state() == State.DRAFT) {
      throw new Refusal("instruments.refused.copyOfDraft");
    }
    String given = label.strip();
    if (given.length() > LABEL_AT_MOST || !LABEL.matcher(given).matches()) {
      throw new Refusal("instruments.refused.label");
    }
    String yaml = relabelled(original.yaml(), given);
    Instrument copy = InstrumentFile.read(yaml).orElseThrow();
    InstrumentVersionId made = insert(actor, copy, yaml, id);
    trail.write(actor, "instrument.copied", made, named(copy));
    return made;
  }

  /**
   * Deletes a draft.
   *
   * @throws Conflict when somebody changed the draft since this version
   */
  public void deleteDraft(Actor actor, InstrumentVersionId id, int version) {
    Stored draft = draft(actor, id);
    if (!repository.deleteDraft(id, version)) {
      throw new Conflict("instrument version");
    }
    trail.write(actor, "instrument.deleted", id, draft.code() + " " + draft.label());
  }

  /** The text of a version as it was imported, with its comments. */
  public YamlFile file(Actor actor, InstrumentVersionId id) {
    Stored stored = stored(actor, id);
    trail.write(actor, "instrument.downloaded", id, stored.code() + " " + stored.label());
    return new YamlFile(stored.code() + "-" + stored.label() + ".yaml", stored.yaml());
  }

  private InstrumentVersionId insert(
      Actor actor, Instrument instrument, String yaml, @Nullable InstrumentVersionId copiedFrom) {
    requireNew(actor, instrument.code(), instrument.version());
    try {
      return repository.insertDraft(actor.organisation(), instrument, yaml, actor.id(), copiedFrom);
    } catch (DuplicateKeyException _) {
      throw taken(instrument.code(), instrument.version());
    }
  }

  private void requireNew(Actor actor, String code, String label) {
    if (repository.isTaken(actor.organisation(), code, label)) {
      throw taken(code, label);
    }
  }

  private static Refusal taken(String code, String label) {
    return new Refusal("instruments.refused.labelTaken", code, label);
  }

  /** The same text with another label; written anew where the line cannot simply be replaced. */
  private static String relabelled(String yaml, String label) {
    Instrument original = InstrumentFile.read(yaml).orElseThrow();
    Instrument wanted = relabelled(original, label);
    String line = Matcher.quoteReplacement("version: \"" + label + "\"");
    String edited = VERSION_LINE.matcher(yaml).replaceFirst(line);
    boolean same =
        InstrumentFile.read(edited) instanceof Reading.Sound(Instrument read, String _)
            && read.equals(wanted);
    return same ? edited : InstrumentFile.write(wanted);
  }

  private static Instrument relabelled(Instrument original, String label) {
    return new Instrument(
        original.code(),
        label,
        original.kind(),
        original.title(),
        original.description(),
        original.notice(),
        original.sources(),
        original.domains(),
        original.total(),
        original.rounding(),
        original.bands(),
        original.gates(),
        original.missing());
  }

  private InstrumentVersion version(Stored stored) {
    return new InstrumentVersion(
        stored.id(),
        stored.version(),
        stored.state(),
        stored.own(),
        stored.audits(),
        stored.createdAt(),
        stored.createdBy(),
        stored.publishedAt(),
        stored.publishedBy(),
        stored.copiedFrom(),
        stored.state() == State.PUBLISHED
            ? library.get(stored.id())
            : InstrumentFile.read(stored.yaml()).orElseThrow());
  }

  private Stored draft(Actor actor, InstrumentVersionId id) {
    Stored stored = stored(actor, id);
    if (stored.state() == State.PUBLISHED) {
      throw new Refusal("instruments.refused.published");
    }
    return stored;
  }

  private Stored stored(Actor actor, InstrumentVersionId id) {
    required(actor);
    return repository.visible(actor.organisation(), id).orElseThrow(NotFound::new);
  }

  private static void required(Actor actor) {
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
  }

  private static String named(Instrument instrument) {
    return instrument.code() + " " + instrument.version();
  }
}
