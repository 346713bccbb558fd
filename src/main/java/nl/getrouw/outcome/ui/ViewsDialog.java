package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.outcome.KeptView;
import nl.getrouw.outcome.KeptViews;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The views that somebody kept or colleagues share, and keeping the one on the page. */
final class ViewsDialog extends Dialog {

  private final KeptViews views;
  private final CurrentUser currentUser;
  private final List<OutcomePlace> places;
  private final OutcomeChoice choice;
  private final @Nullable Outcome outcome;
  private final Div kept = new Div();
  private final TextField name = new TextField(getTranslation("outcome.view.name"));
  private final Checkbox shared = new Checkbox(getTranslation("outcome.view.shared"));

  /**
   * @param outcome whose page this is; null for the page of all eight
   */
  ViewsDialog(
      KeptViews views,
      CurrentUser currentUser,
      List<OutcomePlace> places,
      OutcomeChoice choice,
      @Nullable Outcome outcome) {
    this.views = views;
    this.currentUser = currentUser;
    this.places = places;
    this.choice = choice;
    this.outcome = outcome;
    setHeaderTitle(getTranslation("outcome.views"));
    setWidth("520px");
    name.setMaxLength(KeptView.NAME_AT_MOST);
    name.setHelperText(getTranslation("outcome.view.name.help"));
    name.setManualValidation(true);
    name.addClassName("gt-wide");
    BsnWarning.on(name);
    shared.setHelperText(getTranslation("outcome.view.shared.help"));
    Div form = new Div(name, shared);
    form.addClassNames("gt-stack", "gt-stack--s");
    Div all = new Div(kept, form);
    all.addClassName("gt-stack");
    add(all);
    Button close = new Button(getTranslation("outcome.close"), click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    Button keep = new Button(getTranslation("outcome.view.keep"), click -> keep());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close, keep);
    show();
  }

  private void show() {
    kept.removeAll();
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-indicator__list");
    list.getElement().setAttribute("role", "list");
    views
        .list(currentUser.actor())
        .forEach(view -> place(view).ifPresent(at -> list.add(line(view, at))));
    kept.add(
        list.getComponentCount() == 0 ? new Paragraph(getTranslation("outcome.views.none")) : list);
  }

  private Optional<OutcomePlace> place(KeptView view) {
    return places.stream().filter(one -> one.scope().equals(view.place())).findFirst();
  }

  private ListItem line(KeptView view, OutcomePlace place) {
    Outcome of = view.outcome();
    OutcomeChoice kept = new OutcomeChoice(place, null, view.months(), view.indicator(), false);
    Anchor link =
        new Anchor(kept.at(of == null ? OutcomePaths.LIST : OutcomePaths.outcome(of)), view.name());
    Span by =
        new Span(
            view.mine()
                ? getTranslation(view.shared() ? "outcome.view.isShared" : "outcome.view.isOwn")
                : getTranslation("outcome.view.by", view.by()));
    by.addClassName("gt-caption");
    Div line = new Div(new Div(link, new Div(by)));
    line.addClassNames("gt-row", "gt-row--wrap");
    if (view.mine()) {
      Button drop = new Button(Icon.of("trash-2"), click -> drop(view));
      drop.addThemeVariants(ButtonVariant.TERTIARY);
      drop.setAriaLabel(getTranslation("outcome.view.drop", view.name()));
      drop.setTooltipText(getTranslation("outcome.view.drop", view.name()));
      line.add(drop);
    }
    return new ListItem(line);
  }

  private void drop(KeptView view) {
    views.drop(currentUser.actor(), view.id());
    show();
    Toast.show(
        getTranslation("outcome.view.dropped", view.name()),
        () -> {
          views.keep(currentUser.actor(), view);
          show();
        });
  }

  private void keep() {
    try {
      views.keep(
          currentUser.actor(),
          KeptView.of(
              name.getValue(),
              shared.getValue(),
              outcome,
              choice.indicator(),
              choice.place().scope(),
              choice.months()));
      name.clear();
      name.setInvalid(false);
      show();
      Toast.show(getTranslation("outcome.view.kept"));
    } catch (Refusal refusal) {
      name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      name.setInvalid(true);
      name.focus();
    }
  }
}
