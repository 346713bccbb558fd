package nl.getrouw.action;

import java.time.LocalDate;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;

/** An open action of which its owner may be reminded. */
public record DueAction(
    ActionId id,
    OrganisationId organisation,
    TeamId team,
    String teamName,
    PersonId owner,
    String goal,
    LocalDate due) {}
