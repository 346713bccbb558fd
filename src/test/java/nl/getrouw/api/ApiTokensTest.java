package nl.getrouw.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.getrouw.kernel.ApiTokenId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ApiTokensTest {

  @Autowired ApiTokens tokens;
  @Autowired Fixture fixture;
  @Autowired MovableClock clock;

  private TokenDraft draft(Scope scope) {
    return new TokenDraft(
        "Power BI", Set.of(ApiResource.UNITS), scope, LocalDate.now(clock).plusMonths(1));
  }

  /** Only an administrator of the whole organisation; for anybody else keys do not exist. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void keysAreForAdministratorsOfTheWholeOrganisation(Role role) {
    Organisation spil = fixture.organisation();
    TeamId team = spil.team("Wilgenhof");
    Actor whole = spil.actor(spil.person("Iedereen", role));
    Actor ofTeam = spil.actor(spil.person("In een team", role, team));
    ApiTokenId some =
        tokens
            .make(
                spil.actor(spil.person("Karin", Role.ADMINISTRATOR)),
                draft(new Scope.Organisation()))
            .id();

    if (role == Role.ADMINISTRATOR) {
      assertThat(tokens.list(whole)).hasSize(1);
      tokens.make(whole, draft(new Scope.Team(team)));
      tokens.revoke(whole, some);
    } else {
      refused(whole, some);
    }
    refused(ofTeam, some);
  }

  private void refused(Actor actor, ApiTokenId some) {
    assertThatThrownBy(() -> tokens.list(actor)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tokens.sites(actor)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tokens.make(actor, draft(new Scope.Organisation())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tokens.revoke(actor, some)).isInstanceOf(NotFound.class);
  }

  @Test
  void anotherOrganisationsKeysAndTeamsDoNotExist() {
    Organisation spil = fixture.organisation();
    Organisation other = fixture.organisation();
    Actor karin = spil.actor(spil.person("Karin", Role.ADMINISTRATOR));
    Actor stranger = other.actor(other.person("Karel", Role.ADMINISTRATOR));
    ApiTokenId ours = tokens.make(karin, draft(new Scope.Organisation())).id();
    TeamId team = spil.team("Wilgenhof");

    assertThat(tokens.list(stranger)).isEmpty();
    assertThatThrownBy(() -> tokens.revoke(stranger, ours)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tokens.make(stranger, draft(new Scope.Team(team))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("api.refused.scope");
  }

  @Test
  void aKeyReadsAsNobodyInParticular() {
    Organisation spil = fixture.organisation();
    PersonId karin = spil.person("Karin", Role.ADMINISTRATOR);
    spil.grant(karin, Role.AUDITOR, new Scope.Organisation());
    TeamId team = spil.team("Wilgenhof");

    String secret = tokens.make(spil.actor(karin), draft(new Scope.Team(team))).secret();

    Actor reader = tokens.caller(secret, "10.0.0.1").orElseThrow().actor();
    assertThat(reader.id()).isNotEqualTo(karin);
    assertThat(reader.roles()).containsExactly(Role.MANAGER);
    assertThat(reader.reach(Role.MANAGER).teams()).containsExactly(team);
    assertThat(reader.address()).isEqualTo("10.0.0.1");
  }

  @Test
  void useIsNotedToTheMinute() {
    Organisation spil = fixture.organisation();
    Actor karin = spil.actor(spil.person("Karin", Role.ADMINISTRATOR));
    String secret = tokens.make(karin, draft(new Scope.Organisation())).secret();
    assertThat(tokens.list(karin).getFirst().used()).isNull();

    tokens.caller(secret, "10.0.0.1");

    assertThat(tokens.list(karin).getFirst().used()).isNotNull();
  }

  @Test
  void aKeyHasANameAReachAndAnEnd() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    Scope all = new Scope.Organisation();

    assertThat(new TokenDraft("  x ", Set.of(), all, null).problems(today))
        .extracting(problem -> problem.field())
        .containsExactly(
            TokenDraft.Field.NAME, TokenDraft.Field.RESOURCES, TokenDraft.Field.EXPIRES);
    assertThat(
            new TokenDraft("Power BI", Set.of(ApiResource.UNITS), all, LocalDate.of(2028, 11, 22))
                .problems(today))
        .isEmpty();
    assertThat(
            new TokenDraft("Power BI", Set.of(ApiResource.UNITS), all, LocalDate.of(2028, 11, 23))
                .problems(today))
        .hasSize(1);
    assertThat(
            new TokenDraft("Power BI", Set.of(ApiResource.UNITS), all, LocalDate.of(2026, 11, 21))
                .problems(today))
        .hasSize(1);
  }
}
