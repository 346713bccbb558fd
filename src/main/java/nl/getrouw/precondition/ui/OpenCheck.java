package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.precondition.Aspect;
import nl.getrouw.precondition.CheckPage;
import nl.getrouw.precondition.CheckPage.Filled;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.precondition.Seat;
import nl.getrouw.security.CurrentUser;

/** While voices score: for whom the reader scores, and how far everybody is. */
final class OpenCheck extends Composite<Div> {

  private final CheckPage page;
  private final Preconditions preconditions;
  private final CurrentUser currentUser;
  private final Runnable changed;

  OpenCheck(
      CheckPage page, Preconditions preconditions, CurrentUser currentUser, Runnable changed) {
    this.page = page;
    this.preconditions = preconditions;
    this.currentUser = currentUser;
    this.changed = changed;
    getContent().addClassName("gt-stack");
    getContent().add(new Note("eye-off", new Span(getTranslation("precondition.blind"))));
    if (page.seats().isEmpty()) {
      getContent()
          .add(
              new Card(getTranslation("precondition.noSeat"))
                  .intro(getTranslation("precondition.noSeat.text")));
    } else {
      getContent().add(mine());
    }
    if (page.mayLead()) {
      getContent().add(everybody());
    }
  }

  private Card mine() {
    UnorderedList list = list();
    page.seats().forEach(filled -> list.add(seat(filled)));
    return new Card(getTranslation("precondition.yourTurn")).raised().with(list);
  }

  private ListItem seat(Filled filled) {
    Button go =
        new Button(
            getTranslation(
                filled.isComplete()
                    ? "precondition.look"
                    : filled.scored() == 0 ? "precondition.begin" : "precondition.goOn"),
            click ->
                UI.getCurrent()
                    .navigate(PreconditionPaths.sheet(page.check().year(), filled.seat())));
    go.setAriaLabel(go.getText() + ": " + name(filled.seat()));
    go.addClassName("gt-end");
    if (!filled.isComplete() && page.seats().getFirst().equals(filled)) {
      go.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return row(line(filled), go);
  }

  private Card everybody() {
    UnorderedList list = list();
    page.progress().forEach(filled -> list.add(row(line(filled), mark(filled))));
    Button close =
        new Button(getTranslation("precondition.close"), Icon.of("lock"), click -> confirm());
    return new Card(getTranslation("precondition.progress"))
        .intro(getTranslation("precondition.progress.text"))
        .with(list, close);
  }

  private Component mark(Filled filled) {
    Span mark = new Span();
    mark.addClassNames("gt-end", "gt-row", "gt-row--s");
    mark.add(
        Icon.of(filled.isComplete() ? "circle-check" : "circle-dashed"),
        new Span(
            getTranslation(
                filled.isComplete() ? "precondition.complete" : "precondition.underway")));
    return mark;
  }

  private TwoLines line(Filled filled) {
    return new TwoLines(
        name(filled.seat()),
        getTranslation("precondition.scored", filled.scored(), Aspect.values().length));
  }

  private String name(Seat seat) {
    return seat.team() == null ? getTranslation(seat.voice().key()) : seat.team().name();
  }

  private static ListItem row(Component... parts) {
    Div row = new Div(parts);
    row.addClassNames("gt-row", "gt-row--wrap");
    return new ListItem(row);
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-plain-rows");
    list.getElement().setAttribute("role", "list");
    return list;
  }

  private void confirm() {
    List<String> waiting =
        page.progress().stream()
            .filter(filled -> !filled.isComplete())
            .map(filled -> name(filled.seat()))
            .toList();
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("precondition.close.sure"),
            waiting.isEmpty()
                ? getTranslation("precondition.close.text")
                : getTranslation("precondition.close.waiting", String.join(", ", waiting)),
            getTranslation("precondition.close.act"),
            confirmed -> {
              preconditions.close(currentUser.actor(), page.check().year());
              Toast.show(getTranslation("precondition.closed"));
              changed.run();
            });
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("precondition.cancel"));
    dialog.open();
  }
}
