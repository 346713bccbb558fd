package nl.getrouw.audit.evidence;

/** Where an auditor can see how a team works, in the order in which people are asked about it. */
public enum Source {
  /** Plans, reports and other parts of files; counted as found of looked at. */
  FILE_REVIEW(Counting.FOUND),
  /** Clients, their relatives, or a panel of them; how many people can be given. */
  INTERVIEW_CLIENT(Counting.PEOPLE),
  /** Members of the team; how many people can be given. */
  INTERVIEW_WORKER(Counting.PEOPLE),
  OBSERVATION(Counting.NOTHING),
  /** Papers of the team as a whole, such as a work agreement. */
  DOCUMENT(Counting.NOTHING),
  /** Answers to a questionnaire; how many people can be given. */
  QUESTIONNAIRE(Counting.PEOPLE);

  /** What can be counted beside a note. */
  public enum Counting {
    NOTHING,
    PEOPLE,
    FOUND
  }

  private final Counting counting;

  Source(Counting counting) {
    this.counting = counting;
  }

  public Counting counting() {
    return counting;
  }

  /** The message key of its name. */
  public String key() {
    return "evidence.source." + name();
  }
}
