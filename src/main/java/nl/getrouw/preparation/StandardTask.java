package nl.getrouw.preparation;

import static nl.getrouw.preparation.Responsible.LEAD_AUDITOR;
import static nl.getrouw.preparation.Responsible.TEAM_LEAD;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The checklist that every audit starts with. Terms follow practice in Dutch audits of neighbouring
 * methods: the background list six to eight weeks ahead, the sample and the people to be
 * interviewed three weeks, the programme two.
 */
public enum StandardTask {
  TELL_TEAM(49, TEAM_LEAD),
  FIGURES(45, TEAM_LEAD),
  DOCUMENTS(35, TEAM_LEAD),
  CLIENT_PANEL(28, TEAM_LEAD),
  SAMPLE(21, LEAD_AUDITOR),
  INTERVIEWS(21, TEAM_LEAD),
  PERMISSION(14, TEAM_LEAD),
  PROGRAMME(14, LEAD_AUDITOR),
  ROOM(7, TEAM_LEAD),
  READ(5, LEAD_AUDITOR),
  CONFIRM(3, LEAD_AUDITOR);

  private final int daysBefore;
  private final Responsible responsible;

  StandardTask(int daysBefore, Responsible responsible) {
    this.daysBefore = daysBefore;
    this.responsible = responsible;
  }

  public Responsible responsible() {
    return responsible;
  }

  /**
   * @param firstDay of the visit
   */
  public LocalDate dueBefore(LocalDate firstDay) {
    return firstDay.minusDays(daysBefore);
  }

  /** How the task is stored. */
  public String code() {
    return name();
  }

  /** Message key of what to do; with {@code .help} behind it, of how. */
  public String key() {
    return "preparation.task." + name();
  }

  static Optional<StandardTask> of(String code) {
    for (StandardTask task : values()) {
      if (task.name().equals(code)) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }
}
