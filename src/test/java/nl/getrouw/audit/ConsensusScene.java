package nl.getrouw.audit;

import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Audits of Wilgenhof that auditors have scored; Joris leads them. */
@TestComponent
public class ConsensusScene {

  /** What an auditor, by place from 0, gives an item; null for no answer at all. */
  @FunctionalInterface
  public interface Scores {
    @Nullable Rating of(int auditor, Item item);
  }

  private static final List<String> NAMES =
      List.of(
          "Joris van den Heuvel",
          "Fatima el Amrani",
          "Anouk Verbeek",
          "Stefan Kuiper",
          "Esra Demir",
          "Naima Bakkali");

  private final Fixture fixture;
  private final DSLContext db;
  private final Audits audits;
  private final Sheets sheets;

  ConsensusScene(Fixture fixture, DSLContext db, Audits audits, Sheets sheets) {
    this.fixture = fixture;
    this.db = db;
    this.audits = audits;
    this.sheets = sheets;
  }

  /** One audit with its people. */
  public final class Scene {

    private final Fixture.Organisation organisation = fixture.organisation();
    private final TeamId team = organisation.team("Wilgenhof");
    private final Actor planner =
        organisation.actor(organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, team));
    private final List<PersonId> auditors = new ArrayList<>();
    private final AuditId audit;

    private Scene(String instrument, int raters) {
      NAMES.stream()
          .limit(raters)
          .map(name -> organisation.person(name, Role.AUDITOR))
          .forEach(auditors::add);
      LocalDate today = LocalDate.now();
      audit =
          audits.plan(
              planner,
              new AuditPlan(
                  team,
                  shipped(instrument),
                  AuditKind.EXTERNAL,
                  AuditMoment.MONTH_10,
                  auditors.getFirst(),
                  Set.copyOf(auditors),
                  today,
                  today.plusDays(9)));
      audits.startScoring(planner, audit, version());
    }

    public AuditId audit() {
      return audit;
    }

    public Fixture.Organisation organisation() {
      return organisation;
    }

    public Actor planner() {
      return planner;
    }

    /** Joris is 0, Fatima 1. */
    public PersonId person(int auditor) {
      return auditors.get(auditor);
    }

    public Actor actor(int auditor) {
      return organisation.actor(person(auditor));
    }

    public int version() {
      return audits.page(planner, audit).version();
    }

    /** Fills in and submits a sheet; what is scored carries a note, "Notitie bij 1.1". */
    public void submit(int auditor, Scores scores) {
      Actor actor = actor(auditor);
      for (Item item : sheets.sheet(actor, audit).instrument().items()) {
        Rating rating = scores.of(auditor, item);
        if (rating != null) {
          sheets.save(actor, audit, item.code(), rating, "Notitie bij " + item.code(), 0);
        }
      }
      sheets.submit(actor, audit);
    }

    public void openConsensus() {
      audits.openConsensus(actor(0), audit, version());
    }
  }

  private InstrumentVersionId shipped(String code) {
    return new InstrumentVersionId(
        db.select(INSTRUMENT_VERSION.ID)
            .from(INSTRUMENT_VERSION)
            .join(INSTRUMENT)
            .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
            .where(INSTRUMENT.CODE.eq(code))
            .and(INSTRUMENT.ORGANISATION_ID.isNull())
            .fetchAny(INSTRUMENT_VERSION.ID));
  }

  /** An audit that is being scored. */
  public Scene scoring(String instrument, int raters) {
    return new Scene(instrument, raters);
  }

  /** An audit whose sheets are all submitted and whose consensus is open. */
  public Scene consensus(String instrument, int raters, Scores scores) {
    Scene scene = scoring(instrument, raters);
    for (int auditor = 0; auditor < raters; auditor++) {
      scene.submit(auditor, scores);
    }
    scene.openConsensus();
    return scene;
  }

  /**
   * Joris and Fatima on our own scale: 3 throughout, but Fatima gives 1.1 a 5 and 2.1 a 4; two
   * differences on 34 items.
   */
  public Scene twoDifferences() {
    return consensus("srh-getrouw", 2, ConsensusScene::twoDifferences);
  }

  private static Rating twoDifferences(int auditor, Item item) {
    return new Rating.Scored(
        switch (item.code()) {
          case "1.1" -> auditor == 1 ? 5 : 3;
          case "2.1" -> auditor == 1 ? 4 : 3;
          default -> 3;
        });
  }
}
