package nl.getrouw.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.action.ActionRow;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.audit.profile.ProfileWords;
import org.jspecify.annotations.Nullable;

/** An action in the words of a report. */
final class ActionWords {

  private final ProfileWords words;

  ActionWords(ProfileWords words) {
    this.words = words;
  }

  /** "5.2 Netwerkkaart", "Verbinden", or where the idea came from. */
  String about(ActionRow action) {
    if (action.item() != null) {
      return action.item().code() + " " + words.in(action.item().name());
    }
    return action.domain() != null
        ? words.in(action.domain().name())
        : words.text(action.origin().kind().key());
  }

  /** "Doen", or that it is an idea of the lead auditor still. */
  String state(ActionRow action) {
    return words.text(action.proposed() ? "action.proposed" : action.state().key());
  }

  String owner(ActionRow action) {
    return Objects.requireNonNullElseGet(action.ownerName(), () -> words.text("action.nobody"));
  }

  /** "Doen, Esra Demir, uiterlijk 4 dec. 2026". */
  String line(ActionRow action) {
    List<String> parts = new ArrayList<>(List.of(state(action), owner(action)));
    if (action.due() != null && action.state().isOpen()) {
      parts.add(words.text("report.action.due", words.formats().shortDate(action.due())));
    }
    return String.join(", ", parts);
  }

  String before(ActionRow action, @Nullable Move move) {
    return score(action, move == null ? null : move.before());
  }

  String after(ActionRow action, @Nullable Move move) {
    return score(action, move == null ? null : move.after());
  }

  /** The change in words; empty where it is not known. */
  String change(@Nullable Move move) {
    return move == null || move.change() == null ? "" : words.text(move.change().kind().key());
  }

  /** An item's score is a whole number, a domain's a mean. */
  private String score(ActionRow action, @Nullable BigDecimal score) {
    return action.item() != null && score != null
        ? words.formats().number(score, 0)
        : words.score(score);
  }
}
