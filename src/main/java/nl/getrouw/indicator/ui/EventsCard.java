package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.getrouw.indicator.IndicatorMarkers;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.IndicatorPage.Event;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** What happened meanwhile: it stands on the chart too. */
final class EventsCard extends Composite<Card> {

  private final IndicatorId id;
  private final IndicatorMarkers markers;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final DateField day = new DateField(getTranslation("indicator.event.day"));
  private final TextField text = new TextField(getTranslation("indicator.event.text"));

  EventsCard(
      IndicatorPage page,
      IndicatorMarkers markers,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    this.id = page.indicator().id();
    this.markers = markers;
    this.currentUser = currentUser;
    this.changed = changed;
    day.setValue(today);
    day.setMax(today);
    if (page.events().isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("indicator.events.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
    } else {
      getContent().with(list(page));
    }
    if (page.mayFill()) {
      getContent().with(form());
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.events"));
  }

  private OrderedList list(IndicatorPage page) {
    OrderedList list = new OrderedList();
    list.addClassNames("gt-trail", "gt-divide");
    list.getElement().setAttribute("role", "list");
    page.events().reversed().forEach(event -> list.add(line(event, page.mayFill())));
    return list;
  }

  private ListItem line(Event event, boolean mayFill) {
    HtmlContainer time =
        new HtmlContainer("time", new Span(Formats.current().shortDate(event.on())));
    Div words = new Div(new Span(event.text()));
    words.addClassNames("gt-row", "gt-row--s");
    if (mayFill) {
      Button erase = new Button(Icon.of("trash-2"), click -> erase(event));
      erase.addThemeVariants(ButtonVariant.TERTIARY);
      String says = getTranslation("indicator.event.erase", event.text());
      erase.setAriaLabel(says);
      erase.setTooltipText(says);
      erase.addClassName("gt-end");
      words.add(erase);
    }
    return new ListItem(time, words);
  }

  private Div form() {
    text.setMaxLength(Event.TEXT_AT_MOST);
    text.setHelperText(getTranslation("indicator.event.help"));
    text.setManualValidation(true);
    BsnWarning.on(text);
    day.setManualValidation(true);
    Button note =
        new Button(getTranslation("indicator.event.note"), Icon.of("plus"), click -> note());
    Div pair = new Div(day, text);
    pair.addClassName("gt-form__pair");
    Div acts = new Div(note);
    acts.addClassName("gt-form__actions");
    Div form = new Div(pair, acts);
    form.addClassNames("gt-stack", "gt-stack--s");
    return form;
  }

  private void note() {
    LocalDate on = day.getValue();
    day.setInvalid(on == null);
    day.setErrorMessage(getTranslation("indicator.refused.day"));
    if (on == null) {
      return;
    }
    try {
      markers.note(currentUser.actor(), id, on, text.getValue());
      Toast.show(getTranslation("indicator.event.noted"));
      changed.run();
    } catch (Refusal refusal) {
      text.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      text.setInvalid(true);
      text.focus();
    }
  }

  private void erase(Event event) {
    markers.erase(currentUser.actor(), id, event.id());
    Toast.show(
        getTranslation("indicator.event.erased"),
        () -> {
          markers.note(currentUser.actor(), id, event.on(), event.text());
          changed.run();
        });
    changed.run();
  }
}
