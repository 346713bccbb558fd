package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.getrouw.audit.Answer;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;

/** One item: the question, the answers to choose from, and beside them the note. */
final class ItemForm extends Composite<Div> implements Desk.Watcher<Answer> {

  private static final String QUESTION = "q";

  private final Item item;
  private final Desk<Answer> desk;
  private final SavedState state;
  private final Consumer<Answer> saved;
  private final H1 question = new H1();
  private final AnswerTrouble trouble = new AnswerTrouble();
  private final RatingInput rating;
  private final ReasonField reason;
  private final NotePanel note;
  private final ItemEvidence evidence;

  /**
   * @param evidence what was seen, kept beside the answer
   * @param saved told each answer that the database has
   */
  ItemForm(
      SheetPage sheet,
      Item item,
      Locale locale,
      Desk.Store<Answer> store,
      ItemEvidence evidence,
      SavedState state,
      Consumer<Answer> saved) {
    this.item = item;
    this.state = state;
    this.evidence = evidence;
    this.saved = saved;
    this.desk = new Desk<>(sheet.answer(item.code()), Answer::says, store, this);
    question.setText(item.prompt().in(locale));
    question.setId(QUESTION);
    question.addClassName("gt-question");
    question.getElement().setAttribute("tabindex", "-1");
    rating = new RatingInput(item, locale, QUESTION, this::rate);
    rating.show(desk.wanted().rating());
    reason = new ReasonField(desk.wanted().rating(), this::explain);
    note = new NotePanel(evidence, desk.wanted().note(), this::write);
    note.foot(evidence.next());
    Section main =
        new Section(
            place(sheet, locale),
            question,
            new ItemGuide(sheet.instrument(), item, locale),
            trouble,
            rating,
            reason);
    main.addClassName("gt-score__main");
    main.getElement().setAttribute("aria-labelledby", QUESTION);
    getContent().addClassName("gt-score");
    getContent().add(main, note);
    if (sheet.isOpen()) {
      state.busyOn(rating, "click", "[role=radio]");
      state.busyOn(reason, "input", "*");
      state.busyOn(note, "input", "vaadin-text-area");
    } else {
      rating.setReadOnly();
      reason.setReadOnly();
      note.setReadOnly();
    }
  }

  private Paragraph place(SheetPage sheet, Locale locale) {
    Domain domain = sheet.instrument().domainOf(item.code());
    List<Item> items = domain.items().stream().filter(sheet.applicable()::contains).toList();
    Paragraph place =
        new Paragraph(
            getTranslation(
                "scoring.place", domain.name().in(locale), items.indexOf(item) + 1, items.size()));
    place.addClassName("gt-score__place");
    return place;
  }

  private void rate(Rating chosen) {
    if (chosen instanceof Rating.Scored) {
      reason.show(chosen);
      want(chosen);
    } else {
      reason.show(withReason(chosen, reason.text()));
      want(withReason(chosen, reason.text()));
      reason.focus();
    }
  }

  private static Rating withReason(Rating rating, String why) {
    return rating instanceof Rating.NotRateable
        ? new Rating.NotRateable(why.strip())
        : new Rating.NotApplicable(why.strip());
  }

  private void want(Rating given) {
    desk.want(desk.wanted().with(given, desk.wanted().note()));
  }

  /** Gives the reason why the item is set aside; without meaning while it is scored. */
  private void explain(String why) {
    Rating given = desk.wanted().rating();
    if (given != null && !(given instanceof Rating.Scored)) {
      want(withReason(given, why));
    }
  }

  private void write(String words) {
    desk.want(desk.wanted().with(desk.wanted().rating(), words));
  }

  /** The keys that choose an answer of this item. */
  List<String> keys() {
    return rating.keys();
  }

  void press(String key) {
    rating.press(key);
  }

  void focusQuestion() {
    question.getElement().executeJs("requestAnimationFrame(() => this.focus())");
  }

  /** Tries once more what is not stored yet; true when everything is. */
  boolean isStored() {
    desk.store();
    return evidence.isStored() && desk.isStored();
  }

  @Override
  public void saved(Answer answer) {
    trouble.clear();
    saved.accept(answer);
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
  public void conflicts(Answer mine, Answer theirs) {
    state.failed();
    trouble.conflicts(item, mine, theirs, chosen -> settle(theirs, chosen));
  }

  private void settle(Answer theirs, Answer chosen) {
    desk.settle(theirs, theirs.with(chosen.rating(), chosen.note()));
    rating.show(chosen.rating());
    reason.show(chosen.rating());
    note.show(chosen.note());
  }
}
