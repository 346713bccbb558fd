package nl.getrouw.audit.ui.planning;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.PlanChoices;
import nl.getrouw.audit.PlanChoices.Candidate;
import nl.getrouw.audit.PlanChoices.TeamChoice;
import nl.getrouw.kernel.ui.Formats;

/** A plan as a few words, to put two beside each other. */
record PlanInWords(PlanChoices choices, Locale locale, Function<String, String> texts) {

  String of(AuditPlan plan) {
    return String.join(
        ". ",
        team(plan),
        instrument(plan),
        texts.apply(plan.kind().key()),
        texts.apply(plan.moment().key()),
        auditors(plan),
        new Formats(locale).period(plan.startsOn(), plan.endsOn()));
  }

  private String team(AuditPlan plan) {
    return choices.teams().stream()
        .filter(team -> team.id().equals(plan.team()))
        .map(TeamChoice::name)
        .findFirst()
        .orElse("");
  }

  private String instrument(AuditPlan plan) {
    return choices.instruments().stream()
        .filter(version -> version.id().equals(plan.instrument()))
        .map(version -> version.title().in(locale) + " " + version.label())
        .findFirst()
        .orElse("");
  }

  /** The lead auditor first. */
  private String auditors(AuditPlan plan) {
    return choices.candidates().stream()
        .filter(person -> plan.auditors().contains(person.id()))
        .sorted(Comparator.comparing(person -> !person.id().equals(plan.leadAuditor())))
        .map(Candidate::name)
        .collect(Collectors.joining(", "));
  }
}
