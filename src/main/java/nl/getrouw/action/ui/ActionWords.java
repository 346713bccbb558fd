package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.OriginKind;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientLook;
import org.jspecify.annotations.Nullable;

/** An action in short words, the same on every page. */
final class ActionWords {

  private static final int SOON = 14;

  private final Component page;
  private final Formats formats;
  private final LocalDate today;

  ActionWords(Component page, LocalDate today) {
    this.page = page;
    this.formats = Formats.current();
    this.today = today;
  }

  /** What it is about: "5.2 Netwerkkaart", "Verbinden", or where the idea came from. */
  String about(ActionRow action) {
    if (action.item() != null) {
      return action.item().code() + " " + action.item().name().in(formats.locale());
    }
    return action.domain() != null
        ? action.domain().name().in(formats.locale())
        : page.getTranslation(action.origin().kind().key());
  }

  /** Where it came from, with what it is about: "Item 5.2 Netwerkkaart". */
  String origin(ActionRow action) {
    OriginKind kind = action.origin().kind();
    return action.domain() == null
        ? page.getTranslation(kind.key())
        : page.getTranslation("action.originOf." + kind.name(), about(action));
  }

  /** Whether what stood there is more than the name of what it is about. */
  boolean saysMore(ActionRow action) {
    String said = action.origin().text();
    return !said.isEmpty() && !said.equals(action.goal()) && !about(action).endsWith(said);
  }

  static IngredientLook look(ActionRow action) {
    return look(action.domain());
  }

  static IngredientLook look(@Nullable Domain domain) {
    Ingredient ingredient = domain == null ? null : domain.ingredient();
    return IngredientLook.of(ingredient == null ? null : ingredient.code());
  }

  String owner(ActionRow action) {
    return Objects.requireNonNullElseGet(
        action.ownerName(), () -> page.getTranslation("action.nobody"));
  }

  boolean isLate(ActionRow action) {
    return action.isLate(today);
  }

  boolean isSoon(ActionRow action) {
    return action.state().isOpen()
        && action.due() != null
        && !action.due().isAfter(today.plusDays(SOON));
  }

  /**
   * "Vandaag klaar", "Nog 3 dagen", "4 dagen te laat", "4 december 2026", or when it was closed.
   */
  String due(ActionRow action) {
    LocalDate due = action.due();
    if (!action.state().isOpen()) {
      return page.getTranslation(
          action.state() == ActionState.DONE ? "action.doneOn" : "action.droppedOn",
          action.closedAt() == null
              ? ""
              : formats.shortDate(action.closedAt().atZone(Moments.ZONE).toLocalDate()));
    }
    if (due == null) {
      return page.getTranslation("action.noDate");
    }
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return page.getTranslation("action.late", -days);
    }
    if (days == 0) {
      return page.getTranslation("action.today");
    }
    return days <= SOON ? page.getTranslation("action.soon", days) : formats.shortDate(due);
  }

  /** "2 van 5 stappen"; empty without steps. */
  String steps(ActionRow action) {
    return action.steps() == 0
        ? ""
        : page.getTranslation("action.steps.progress", action.stepsDone(), action.steps());
  }

  /** Owner, due date and progress on one line. */
  String line(ActionRow action) {
    return Stream.of(owner(action), due(action), steps(action))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
