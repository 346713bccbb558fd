package nl.getrouw.inquiry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tickets prove the right to answer once. A ticket is an HMAC (RFC 2104, SHA-256, 128 bits) of
 * round and person with a secret that is kept outside the database. It is stored nowhere: when it
 * is presented it is made again for who is invited, and when it is used only its hash is kept. So
 * the database knows who was invited and how many answered, but nobody who reads it, or an export
 * or a backup of it, can tell who answered.
 */
@Component
class Tickets {

  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 16;
  private static final Pattern TICKET = Pattern.compile("([0-9]{1,18})-([A-Za-z0-9_-]{22})");

  /** What stands in a link: the round, and the proof. */
  record Ticket(InquiryId inquiry, String proof) {

    /** Reads what stands in a link; empty when that is no ticket. */
    static Optional<Ticket> read(String typed) {
      Matcher ticket = TICKET.matcher(typed);
      return ticket.matches()
          ? Optional.of(new Ticket(new InquiryId(Long.parseLong(ticket.group(1))), ticket.group(2)))
          : Optional.empty();
    }

    String text() {
      return inquiry + "-" + proof;
    }

    /** By which it is known that it was used. */
    String hash() {
      try {
        return HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(text().getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    boolean sameAs(Ticket other) {
      return MessageDigest.isEqual(
          text().getBytes(StandardCharsets.UTF_8), other.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Tickets do not belong in a log. */
    @Override
    public String toString() {
      return "ticket";
    }
  }

  private final Secret secret;

  Tickets(Secret secret) {
    this.secret = secret;
  }

  Ticket of(InquiryId inquiry, PersonId person) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.bytes(), HMAC));
      byte[] whole =
          mac.doFinal(("inquiry " + inquiry + " " + person).getBytes(StandardCharsets.UTF_8));
      return new Ticket(
          inquiry,
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
