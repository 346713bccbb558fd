package nl.getrouw.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import nl.getrouw.post.Outbox.Outgoing;
import nl.getrouw.post.SmtpSettings.Security;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to the mail server. */
final class Courier {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final JavaMailSenderImpl server = new JavaMailSenderImpl();
  private final String sender;

  Courier(SmtpSettings settings) {
    sender = settings.sender();
    server.setHost(settings.host());
    server.setPort(settings.port());
    server.setDefaultEncoding(UTF_8);
    boolean signsIn = !settings.user().isBlank();
    if (signsIn) {
      server.setUsername(settings.user());
      server.setPassword(settings.password());
    }
    Properties mail = new Properties();
    mail.setProperty("mail.smtp.auth", String.valueOf(signsIn));
    boolean startTls = settings.security() == Security.STARTTLS;
    mail.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    mail.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
    mail.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
    mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    mail.setProperty("mail.smtp.connectiontimeout", "10000");
    mail.setProperty("mail.smtp.timeout", "20000");
    mail.setProperty("mail.smtp.writetimeout", "20000");
    server.setJavaMailProperties(mail);
  }

  /**
   * @throws org.springframework.mail.MailException when the server did not take it
   */
  void deliver(Outgoing letter) {
    try {
      server.send(message(letter));
    } catch (MessagingException | UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private MimeMessage message(Outgoing letter)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage message = server.createMimeMessage();
    message.setHeader("Message-ID", letter.messageId());
    message.setFrom(new InternetAddress(sender, "Getrouw", UTF_8));
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(letter.address(), letter.name(), UTF_8));
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(Instant.now()));
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart versions = new MimeMultipart("alternative");
    versions.addBodyPart(part(letter.text(), "text/plain; charset=UTF-8"));
    versions.addBodyPart(part(letter.html(), "text/html; charset=UTF-8"));
    if (letter.calendar() == null) {
      message.setContent(versions);
    } else {
      versions.addBodyPart(
          part(
              letter.calendar(),
              "text/calendar; charset=UTF-8; method=" + letter.calendarMethod()));
      message.setContent(withFile(versions, letter.calendar()));
    }
    return message;
  }

  /** Some programs read the calendar inside the letter, others only a file beside it. */
  private static MimeMultipart withFile(MimeMultipart versions, String calendar)
      throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setContent(versions);
    MimeBodyPart file = part(calendar, "text/calendar; charset=UTF-8; name=afspraak.ics");
    file.setDisposition(Part.ATTACHMENT);
    file.setFileName("afspraak.ics");
    return new MimeMultipart("mixed", text, file);
  }

  private static MimeBodyPart part(@Nullable String content, String type)
      throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(Objects.requireNonNullElse(content, ""), type);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
