package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD_TEMPLATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a board can begin with: the templates of Getrouw, and those that an organisation made. */
@Service
@Transactional
public class Templates {

  private static final String OWN = "own-";

  private final List<Template> shipped = new ArrayList<>();
  private final DSLContext db;

  Templates(DSLContext db) {
    this.db = db;
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath:boards/*.yaml");
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      for (Resource file : files) {
        PlanFile.Coded coded = PlanFile.yaml(file.getContentAsString(StandardCharsets.UTF_8));
        shipped.add(new Template(coded.code(), false, 0, coded.plan()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Own templates of the organisation first, newest first, then those of Getrouw. */
  @Transactional(readOnly = true)
  public List<Template> all(Actor actor) {
    List<Template> all = new ArrayList<>();
    db.selectFrom(BOARD_TEMPLATE)
        .where(BOARD_TEMPLATE.ORGANISATION_ID.eq(actor.organisation().value()))
        .and(BOARD_TEMPLATE.RETIRED.isFalse())
        .orderBy(BOARD_TEMPLATE.ID.desc())
        .forEach(
            row ->
                all.add(
                    new Template(
                        OWN + row.getId(),
                        true,
                        row.getVersion(),
                        PlanFile.read(row.getPlan().data()))));
    all.addAll(shipped);
    return all;
  }

  /**
   * @throws NotFound for a template of another organisation too
   */
  @Transactional(readOnly = true)
  public Template get(Actor actor, String code) {
    return all(actor).stream()
        .filter(template -> template.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whether this person makes and changes templates of the organisation. */
  public boolean mayMake(Actor actor) {
    return Arrays.stream(BoardAccess.STARTERS).anyMatch(actor::holds);
  }

  /**
   * Keeps a plan as a template of the organisation.
   *
   * @return its code
   */
  public String make(Actor actor, Plan plan) {
    BoardAccess.require(mayMake(actor));
    return OWN
        + db.insertInto(BOARD_TEMPLATE)
            .set(BOARD_TEMPLATE.ORGANISATION_ID, actor.organisation().value())
            .set(BOARD_TEMPLATE.PLAN, JSON.json(PlanFile.write(plan)))
            .set(BOARD_TEMPLATE.MADE_BY, actor.id().value())
            .returning(BOARD_TEMPLATE.ID)
            .fetchSingle()
            .getId();
  }

  /**
   * Changes an own template; boards that began with it stay as they are.
   *
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, String code, int version, Plan plan) {
    BoardAccess.require(mayMake(actor) && get(actor, code).own());
    int stored =
        db.update(BOARD_TEMPLATE)
            .set(BOARD_TEMPLATE.PLAN, JSON.json(PlanFile.write(plan)))
            .set(BOARD_TEMPLATE.VERSION, version + 1)
            .where(BOARD_TEMPLATE.ID.eq(number(code)))
            .and(BOARD_TEMPLATE.VERSION.eq(version))
            .execute();
    if (stored == 0) {
      throw new Conflict("template of a board");
    }
  }

  /** Offers an own template no longer. */
  public void retire(Actor actor, String code) {
    BoardAccess.require(mayMake(actor) && get(actor, code).own());
    db.update(BOARD_TEMPLATE)
        .set(BOARD_TEMPLATE.RETIRED, true)
        .where(BOARD_TEMPLATE.ID.eq(number(code)))
        .execute();
  }

  private static long number(String code) {
    return Long.parseLong(code.substring(OWN.length()));
  }
}
