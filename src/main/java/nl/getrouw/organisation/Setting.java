package nl.getrouw.organisation;

/** The kind of support a team gives. */
public enum Setting {
  SHELTERED_HOUSING,
  AMBULATORY,
  SHELTER,
  FORENSIC,
  CLINICAL,
  YOUTH;

  /** Message key of the setting's name. */
  public String key() {
    return "organisation.setting." + name();
  }
}
