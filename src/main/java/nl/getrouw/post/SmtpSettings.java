package nl.getrouw.post;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes our letters, from {@code GETROUW_SMTP_HOST} and so on; without a host,
 * letters stay where they are.
 *
 * @param user empty to send without signing in
 * @param from the address that letters come from; empty for {@code getrouw@} the host
 */
@ConfigurationProperties("getrouw.smtp")
record SmtpSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("starttls") Security security,
    @DefaultValue("") String from) {

  /** How the connection is made safe. */
  enum Security {
    /** Encrypted before anything is said, or not at all. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS,
    /** Not encrypted; for a server on the same machine. */
    NONE
  }

  boolean isComplete() {
    return !host.isBlank();
  }

  String sender() {
    return from.isBlank() ? "getrouw@" + (host.isBlank() ? "localhost" : host) : from;
  }

  @Override
  public String toString() {
    return host + ":" + port; // a password does not belong in a log
  }
}
