package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.Answer;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Keys;
import nl.getrouw.kernel.ui.SavedState;

/** What the scoring page shows of one item: progress, the form, the footer, and the keys. */
final class ItemPage {

  private final Item item;
  private final Locale locale;
  private final SavedState state;
  private final boolean backToReview;
  private final boolean shortcuts;
  private final KeyHints hints;
  private final ItemForm form;
  private final Div strip = new Div();
  private SheetPage sheet;

  /**
   * @param backToReview whether the way on leads back to the review
   * @param shortcuts whether single keys are on for this person
   */
  ItemPage(
      SheetPage sheet,
      Item item,
      Locale locale,
      Desk.Store<Answer> store,
      ItemEvidence evidence,
      SavedState state,
      boolean backToReview,
      boolean shortcuts) {
    this.sheet = sheet;
    this.item = item;
    this.locale = locale;
    this.state = state;
    this.backToReview = backToReview;
    this.shortcuts = shortcuts;
    this.hints = new KeyHints(item);
    this.form = new ItemForm(sheet, item, locale, store, evidence, state, this::saved);
    showProgress();
  }

  private void saved(Answer answer) {
    sheet = sheet.with(answer);
    if (answer.at() == null) {
      state.silent();
    } else {
      state.saved(answer.at());
    }
    showProgress();
  }

  private void showProgress() {
    strip.removeAll();
    strip.add(new ProgressThread(sheet, item, locale), keys());
  }

  private Keys keys() {
    List<String> keys = new ArrayList<>(form.keys());
    keys.addAll(List.of(KeyHints.PREVIOUS, KeyHints.NEXT, KeyHints.OVERVIEW, KeyHints.HELP));
    return new Keys(keys, this::press).enabled(shortcuts);
  }

  private void press(String key) {
    switch (key) {
      case KeyHints.PREVIOUS -> previous();
      case KeyHints.NEXT -> next();
      case KeyHints.OVERVIEW -> UI.getCurrent().navigate(SheetPaths.overview(sheet.audit()));
      case KeyHints.HELP -> hints.openDialog(shortcuts);
      default -> form.press(key);
    }
  }

  Component strip() {
    return strip;
  }

  ItemForm form() {
    return form;
  }

  Component[] foot() {
    Span word = new Span(text("previous"));
    word.addClassName("gt-hide-narrow");
    Component arrow = Icon.of("arrow-left");
    arrow.getElement().setAttribute("slot", "prefix");
    Button previous = new Button("", click -> previous());
    previous.getElement().appendChild(arrow.getElement(), word.getElement());
    previous.setAriaLabel(text("previousItem"));
    previous.setEnabled(sheet.before(item).isPresent());
    Button next = new Button(nextText(), Icon.of("arrow-right"), click -> next());
    next.setIconAfterText(true);
    next.addThemeVariants(ButtonVariant.PRIMARY);
    Span who = new Span(Icon.of(sheet.isOpen() ? "eye-off" : "lock"), new Span(whoSees()));
    who.addClassNames("gt-private", "gt-end");
    return shortcuts && sheet.isOpen()
        ? new Component[] {previous, hints.line(), who, next}
        : new Component[] {previous, who, next};
  }

  private String whoSees() {
    return text(sheet.isOpen() ? "private" : "closed");
  }

  private String nextText() {
    if (backToReview) {
      return text("backToReview");
    }
    return text(sheet.after(item).isPresent() ? "next" : "toReview");
  }

  private void previous() {
    if (form.isStored()) {
      sheet.before(item).ifPresent(this::open);
    }
  }

  private void next() {
    if (!form.isStored()) {
      return;
    }
    if (backToReview || sheet.after(item).isEmpty()) {
      UI.getCurrent().navigate(SheetPaths.review(sheet.audit()));
    } else {
      sheet.after(item).ifPresent(this::open);
    }
  }

  private void open(Item other) {
    UI.getCurrent().navigate(SheetPaths.item(sheet.audit(), other.code()));
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation("scoring." + key);
  }
}
