package nl.getrouw.post;

import java.util.Locale;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;

/** Who gets a letter. */
public sealed interface Addressee {

  /** Somebody with an account: name, address and language are those of the account. */
  record Person(PersonId id) implements Addressee {}

  /**
   * Somebody without an account.
   *
   * @param organisation on whose behalf the letter goes out
   */
  record Address(OrganisationId organisation, String name, String address, Locale language)
      implements Addressee {}
}
