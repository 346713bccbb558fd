package nl.getrouw.cost;

/** What money went to. */
public enum CostKind {
  TRAINING(true),
  COACHING(true),
  INTERVISION(true),
  AUDIT(false),
  LICENCE(false),
  OTHER(false);

  private final boolean aboutPeople;

  CostKind(boolean aboutPeople) {
    this.aboutPeople = aboutPeople;
  }

  /** Made of hours of members of staff, so that small groups are protected. */
  public boolean isAboutPeople() {
    return aboutPeople;
  }

  /** Message key of its name. */
  public String key() {
    return "cost.kind." + name();
  }
}
