package nl.getrouw.post;

import java.util.Locale;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A letter in the words of its reader, ready to leave. */
record WrittenLetter(
    Reader reader,
    String messageId,
    String subject,
    String text,
    String html,
    @Nullable String calendar,
    @Nullable String calendarMethod,
    @Nullable Fault fault,
    boolean sealed) {

  /** To whom, where, in which language. */
  record Reader(
      OrganisationId organisation,
      @Nullable PersonId person,
      String name,
      String address,
      Locale language) {}
}
