package nl.getrouw.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.post.Letter.Button;
import nl.getrouw.post.Letter.Part;
import nl.getrouw.post.WrittenLetter.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts letters into their reader's language: as plain text, as simple HTML, and for a calendar. */
@Component
class LetterWriter {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 254;

  private final Texts texts;
  private final SmtpSettings settings;
  private final Clock clock;
  private final String url;

  LetterWriter(
      Texts texts,
      SmtpSettings settings,
      Clock clock,
      @Value("${getrouw.url:http://localhost:${server.port:8080}}") String url) {
    this.texts = texts;
    this.settings = settings;
    this.clock = clock;
    this.url = url.replaceAll("/+$", "");
  }

  WrittenLetter write(Letter letter, Reader reader) {
    Wording words = new Wording(texts, reader.language(), clock);
    Reader clean =
        new Reader(
            reader.organisation(),
            reader.person(),
            oneLine(reader.name(), LONGEST_NAME),
            oneLine(reader.address(), LONGEST_ADDRESS),
            reader.language());
    List<Sheet.Part> parts =
        letter.parts().stream()
            .map(part -> new Sheet.Part(words.of(part.line()), part.listed()))
            .toList();
    Button button = letter.button();
    Sheet sheet =
        new Sheet(
            oneLine(words.of(letter.subject()), LONGEST_SUBJECT),
            words.of(Line.of("post.mail.greeting", clean.name())),
            parts,
            button == null ? null : words.of(button.text()),
            button == null ? null : url + "/" + button.path(),
            words.of(Line.of("post.mail.closing")),
            words.of(Line.of("post.mail.why", url)),
            reader.language());
    List<Appointment> appointments = letter.appointments();
    return new WrittenLetter(
        clean,
        "<" + UUID.randomUUID() + "@" + domain() + ">",
        sheet.subject(),
        sheet.plain(),
        sheet.html(),
        appointments.isEmpty() ? null : calendar(appointments, words, clean),
        appointments.isEmpty() ? null : method(appointments),
        isAddress(reader.address()) ? null : Fault.ADDRESS,
        letter.sealed());
  }

  private static String method(List<Appointment> appointments) {
    return appointments.size() > 1 ? CalendarFile.PUBLISH : appointments.getFirst().kind().name();
  }

  private static CalendarEntry entry(Appointment appointment, Wording words) {
    return new CalendarEntry(
        appointment.uid(),
        appointment.sequence(),
        words.of(appointment.title()),
        words.of(appointment.text()),
        appointment.place(),
        appointment.span());
  }

  private String calendar(List<Appointment> appointments, Wording words, Reader reader) {
    Appointment.Kind kind = appointments.getFirst().kind();
    if (appointments.size() > 1) {
      return CalendarFile.together(
          kind,
          appointments.stream().map(one -> entry(one, words)).toList(),
          settings.sender(),
          clock.instant());
    }
    return CalendarFile.invitation(
        kind,
        entry(appointments.getFirst(), words),
        settings.sender(),
        reader.name(),
        reader.address(),
        clock.instant());
  }

  private String domain() {
    String sender = settings.sender();
    return sender.substring(sender.indexOf('@') + 1);
  }

  /** One address and nothing else: no name, no second address, no end of line. */
  static boolean isAddress(String text) {
    try {
      InternetAddress address = new InternetAddress(text, true);
      return address.getAddress().equals(text)
          && text.indexOf('@') > 0
          && text.length() <= LONGEST_ADDRESS
          && text.chars().noneMatch(Character::isISOControl);
    } catch (AddressException none) {
      return false;
    }
  }

  /** What ends a line in a header ends the header: nothing of it stays. */
  static String oneLine(String text, int atMost) {
    String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    return plain.length() <= atMost ? plain : plain.substring(0, atMost - 1).strip() + "…";
  }

  /** The parts of a letter in words, and how they stand on paper. */
  record Sheet(
      String subject,
      String greeting,
      List<Part> parts,
      @Nullable String buttonText,
      @Nullable String buttonAddress,
      String closing,
      String why,
      Locale language) {

    record Part(String text, boolean listed) {}

    String plain() {
      StringBuilder text = new StringBuilder(greeting).append("\n");
      boolean listing = false;
      for (Part part : parts) {
        text.append(part.listed() && listing ? "" : "\n");
        text.append(part.listed() ? "- " : "").append(part.text()).append("\n");
        listing = part.listed();
      }
      if (buttonText != null) {
        text.append("\n").append(buttonText).append(":\n").append(buttonAddress).append("\n");
      }
      return text.append("\n")
          .append(closing)
          .append("\n\n-- \n")
          .append(why)
          .append("\n")
          .toString();
    }

    String html() {
      return LetterPage.of(this);
    }
  }
}
