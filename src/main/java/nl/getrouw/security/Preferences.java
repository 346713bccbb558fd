package nl.getrouw.security;

import static nl.getrouw.db.Tables.PERSON;

import java.util.Locale;
import nl.getrouw.db.tables.records.PersonRecord;
import org.jooq.DSLContext;
import org.jooq.UpdateSetFirstStep;
import org.jooq.UpdateSetMoreStep;
import org.springframework.stereotype.Service;

/** How a person likes Getrouw to be: language, light or dark, keys. Everybody sets their own. */
@Service
public class Preferences {

  /** Light or dark. */
  public enum Scheme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /**
   * What a person chose; the language is part of the {@link Actor}.
   *
   * @param shortcuts whether single keys work on a page
   */
  public record Chosen(Scheme scheme, boolean shortcuts) {}

  private final DSLContext db;

  Preferences(DSLContext db) {
    this.db = db;
  }

  public Chosen of(Actor actor) {
    return db.select(PERSON.COLOUR_SCHEME, PERSON.SHORTCUTS)
        .from(PERSON)
        .where(PERSON.ID.eq(actor.id().value()))
        .fetchSingle(row -> new Chosen(Scheme.valueOf(row.value1()), row.value2()));
  }

  /** Dutch or English. */
  public void speak(Actor actor, Locale language) {
    store(actor, change().set(PERSON.LANGUAGE, language.getLanguage()));
  }

  public void show(Actor actor, Scheme scheme) {
    store(actor, change().set(PERSON.COLOUR_SCHEME, scheme.name()));
  }

  public void useShortcuts(Actor actor, boolean shortcuts) {
    store(actor, change().set(PERSON.SHORTCUTS, shortcuts));
  }

  private UpdateSetFirstStep<PersonRecord> change() {
    return db.update(PERSON);
  }

  private static void store(Actor actor, UpdateSetMoreStep<PersonRecord> change) {
    change.where(PERSON.ID.eq(actor.id().value())).execute();
  }
}
