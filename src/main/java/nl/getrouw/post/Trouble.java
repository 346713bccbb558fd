package nl.getrouw.post;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What went wrong with a letter.
 *
 * @param detail what the server said, at most 300 characters
 */
record Trouble(Fault fault, String detail) {

  private static final int LONGEST_DETAIL = 300;
  private static final int FINAL = 500;

  static Trouble of(MailException fault) {
    if (fault instanceof MailAuthenticationException) {
      return new Trouble(Fault.SIGN_IN, detail(fault));
    }
    if (fault instanceof MailSendException refused) {
      for (Exception each : refused.getMessageExceptions()) {
        if (each instanceof SendFailedException failed) {
          return ofLetter(failed);
        }
      }
    }
    return new Trouble(Fault.UNREACHABLE, detail(fault));
  }

  /** A server that answers 4xx may say yes later; one that answers 5xx will not (RFC 5321). */
  private static Trouble ofLetter(SendFailedException failed) {
    Exception cause = failed;
    while (cause != null) {
      switch (cause) {
        case SMTPAddressFailedException address -> {
          return answer(address.getReturnCode(), address);
        }
        case AddressException malformed -> {
          return new Trouble(Fault.ADDRESS, detail(malformed));
        }
        case SMTPSendFailedException letter when letter.getNextException() == null -> {
          return answer(letter.getReturnCode(), letter);
        }
        default ->
            cause = cause instanceof MessagingException next ? next.getNextException() : null;
      }
    }
    return new Trouble(Fault.UNREACHABLE, detail(failed));
  }

  private static Trouble answer(int code, Exception said) {
    return new Trouble(code >= FINAL ? Fault.REFUSED : Fault.UNREACHABLE, detail(said));
  }

  /** Whether trying the next letter would meet the same. */
  boolean isWithoutServer() {
    return fault == Fault.SIGN_IN || fault == Fault.UNREACHABLE;
  }

  private static String detail(Exception fault) {
    Throwable deepest = fault;
    while (deepest.getCause() != null && deepest.getCause() != deepest) {
      deepest = deepest.getCause();
    }
    String said =
        deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    return LetterWriter.oneLine(said, LONGEST_DETAIL);
  }
}
