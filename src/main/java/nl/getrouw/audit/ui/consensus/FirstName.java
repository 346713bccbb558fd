package nl.getrouw.audit.ui.consensus;

/** How auditors speak of one another. */
final class FirstName {

  private FirstName() {}

  /** "Joris van den Heuvel" is Joris. */
  static String of(String name) {
    return name.strip().split("\\s+", 2)[0];
  }
}
