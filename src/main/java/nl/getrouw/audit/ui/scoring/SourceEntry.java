package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.ui.SourceRow;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;

/**
 * One source of an item: what was seen there, or a way to add it. Opened, it is a small form in its
 * place.
 */
final class SourceEntry extends Composite<SourceRow> implements Desk.Watcher<Sighting> {

  private final Source source;
  private final String hint;
  private final boolean open;
  private final SavedState state;
  private final Supplier<Optional<Component>> next;
  private final Desk<Sighting> desk;
  private final SightingForm form;
  private final SightingTrouble trouble = new SightingTrouble();
  private final NativeButton change = new NativeButton();
  private boolean writing;

  /**
   * @param hint what the instrument says to look for; may be empty
   * @param open whether it can still be changed
   * @param next the way on from what was seen here
   */
  SourceEntry(
      Sighting sighting,
      String hint,
      boolean open,
      Desk.Store<Sighting> store,
      SavedState state,
      Supplier<Optional<Component>> next) {
    this.source = sighting.source();
    this.hint = hint;
    this.open = open;
    this.state = state;
    this.next = next;
    this.desk = new Desk<>(sighting, Sighting::says, store, this);
    this.form = new SightingForm(source, hint, this::write);
    form.show(sighting);
    change.addClassName("gt-link");
    change.addClickListener(click -> toggle());
    show();
  }

  @Override
  protected SourceRow initContent() {
    return new SourceRow(source);
  }

  private void show() {
    Sighting now = desk.wanted();
    SourceRow row = getContent();
    row.clear();
    name(writing ? "done" : now.isUsed() ? "change" : "add");
    if (writing) {
      row.right(change).under(form, trouble);
    } else if (now.isUsed()) {
      row.seen(now);
      if (open) {
        row.under(change);
      }
      next.get().ifPresent(row::under);
    } else {
      row.empty().right(open ? change : said(new Span(getTranslation("evidence.unused"))));
      if (open && !hint.isEmpty()) {
        row.under(new Paragraph(hint));
      }
    }
  }

  private void name(String deed) {
    String word = getTranslation("evidence." + deed);
    change.setText(word);
    change.getElement().setAttribute("aria-label", word + ": " + getTranslation(source.key()));
    change.getElement().setAttribute("aria-expanded", String.valueOf(writing));
  }

  private static Span said(Span words) {
    words.addClassNames("gt-source__count", "gt-muted");
    return words;
  }

  /** Opens, or closes when everything stands in the database. */
  private void toggle() {
    if (writing && !isStored()) {
      form.focus();
      return;
    }
    writing = !writing;
    show();
    if (writing) {
      form.focus();
    } else {
      change.focus();
    }
  }

  private void write() {
    Sighting before = desk.wanted();
    desk.want(before.with(form.note(), form.isSound() ? form.tally() : before.tally()));
  }

  /** Tries once more what is not stored yet; true when everything is. */
  boolean isStored() {
    if (!form.isSound()) {
      return false;
    }
    desk.store();
    return desk.isStored();
  }

  @Override
  public void saved(Sighting sighting) {
    trouble.clear();
    if (sighting.at() == null) {
      state.silent();
    } else {
      state.saved(sighting.at());
    }
  }

  @Override
  public void failed() {
    state.failed();
    trouble.failed(desk::store);
  }

  @Override
  public void refused(Refusal refusal) {
    Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    UI.getCurrent().refreshCurrentRoute(false);
  }

  @Override
  public void conflicts(Sighting mine, Sighting theirs) {
    state.failed();
    trouble.conflicts(mine, theirs, chosen -> settle(theirs, chosen));
  }

  private void settle(Sighting theirs, Sighting chosen) {
    desk.settle(theirs, theirs.with(chosen.note(), chosen.tally()));
    form.show(desk.wanted());
  }
}
