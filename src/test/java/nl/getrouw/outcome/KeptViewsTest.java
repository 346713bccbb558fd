package nl.getrouw.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping views, and sharing them with who may see the place anyway. */
@DatabaseTest
class KeptViewsTest {

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired KeptViews views;

  private OutcomeScene scene;
  private Actor peterJan;
  private Actor marijke;
  private TeamId oever;

  @BeforeEach
  void people() {
    scene = new OutcomeScene(fixture, db, instruments);
    oever = scene.organisation.team("Oever");
    peterJan = scene.peterJan();
    marijke =
        scene.organisation.actor(
            scene.organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, oever));
  }

  private static KeptView view(String name, boolean shared, Scope place) {
    return KeptView.of(name, shared, Outcome.FIDELITY, OutcomeIndicator.FIDELITY_GOOD, place, 36);
  }

  @Test
  void aKeptViewSaysWhatWasChosen() {
    views.keep(peterJan, view("  Goede teams ", false, new Scope.Team(oever)));

    assertThat(views.list(peterJan))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Goede teams");
              assertThat(one.mine()).isTrue();
              assertThat(one.outcome()).isEqualTo(Outcome.FIDELITY);
              assertThat(one.indicator()).isEqualTo(OutcomeIndicator.FIDELITY_GOOD);
              assertThat(one.place()).isEqualTo(new Scope.Team(oever));
              assertThat(one.months()).isEqualTo(36);
            });
  }

  /** Marijke leads Oever: she finds what is shared about Oever, not about the organisation. */
  @Test
  void sharedIsForWhoMaySeeThePlace() {
    views.keep(peterJan, view("Over Oever", true, new Scope.Team(oever)));
    views.keep(peterJan, view("Over alles", true, new Scope.Organisation()));
    views.keep(peterJan, view("Van mij", false, new Scope.Team(oever)));

    assertThat(views.list(marijke))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Over Oever");
              assertThat(one.mine()).isFalse();
              assertThat(one.by()).isEqualTo("Peter-Jan Wolters");
            });
    assertThat(views.list(peterJan)).hasSize(3);
  }

  @Test
  void onlyTheOwnerThrowsAViewAway() {
    views.keep(peterJan, view("Over Oever", true, new Scope.Team(oever)));
    long id = views.list(marijke).getFirst().id();

    assertThatThrownBy(() -> views.drop(marijke, id)).isInstanceOf(NotFound.class);
    views.drop(peterJan, id);
    assertThat(views.list(marijke)).isEmpty();
  }

  @Test
  void aPlaceOutOfReachIsUnknownAndANameIsNeeded() {
    assertThatThrownBy(() -> views.keep(marijke, view("Alles", false, new Scope.Organisation())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> views.keep(peterJan, view(" ", false, new Scope.Organisation())))
        .isInstanceOf(Refusal.class);
  }
}
