package nl.getrouw.post;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A letter before it is put into the reader's language. Greeting and closing are added when it is
 * written.
 *
 * <pre>{@code
 * post.send(
 *     Letter.to(owner, Line.of("action.mail.due.subject", goal))
 *         .paragraph("action.mail.due.text", goal, dueOn)
 *         .button("action.mail.open", "acties/12"));
 * }</pre>
 *
 * @param subject one line; whatever would end it is left out
 * @param parts paragraphs and list lines in order
 * @param button leads to a page of Getrouw, if any
 * @param appointments go along as one calendar file; one is an invitation, several are all of one
 *     kind and published together (RFC 5546 has a request hold one appointment only)
 * @param sealed that it was sent is for its reader alone: no list shows it, and it is forgotten
 *     once it has left or was given up
 */
public record Letter(
    Addressee to,
    Line subject,
    List<Part> parts,
    @Nullable Button button,
    List<Appointment> appointments,
    boolean sealed) {

  /** A piece of the text. */
  public record Part(Line line, boolean listed) {}

  /**
   * @param path of a page, without a leading slash
   */
  public record Button(Line text, String path) {}

  public Letter {
    parts = List.copyOf(parts);
    appointments = List.copyOf(appointments);
    if (appointments.stream().map(Appointment::kind).distinct().count() > 1) {
      throw new IllegalArgumentException("Appointments of one letter are of one kind");
    }
  }

  public static Letter to(PersonId person, Line subject) {
    return to(new Addressee.Person(person), subject);
  }

  public static Letter to(Addressee to, Line subject) {
    return new Letter(to, subject, List.of(), null, List.of(), false);
  }

  public Letter paragraph(String key, Object... values) {
    return with(new Part(Line.of(key, values), false));
  }

  /** A line of a list. */
  public Letter item(String key, Object... values) {
    return with(new Part(Line.of(key, values), true));
  }

  public Letter button(String key, String path) {
    return new Letter(to, subject, parts, new Button(Line.of(key), path), appointments, sealed);
  }

  public Letter appointment(Appointment invitation) {
    return appointments(List.of(invitation));
  }

  public Letter appointments(List<Appointment> all) {
    return new Letter(to, subject, parts, button, all, sealed);
  }

  /** Makes a letter of which nobody but its reader may know. */
  public Letter seal() {
    return new Letter(to, subject, parts, button, appointments, true);
  }

  private Letter with(Part part) {
    List<Part> longer = new ArrayList<>(parts);
    longer.add(part);
    return new Letter(to, subject, longer, button, appointments, sealed);
  }
}
