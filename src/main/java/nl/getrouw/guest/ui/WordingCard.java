package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import nl.getrouw.guest.GuestWordings.Question;
import nl.getrouw.guest.GuestWordings.Words;
import nl.getrouw.guest.Voice;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/**
 * The words for the guests of one instrument, question by question, with the file they stand in.
 */
final class WordingCard extends Composite<Card> {

  private final Words words;
  private final String headline;

  /**
   * @param giveBack goes back to the words that come with Getrouw
   */
  WordingCard(Words words, Runnable giveBack) {
    this(words, words.title().in(Formats.current().locale()) + " " + words.version());
    getContent().intro(standing()).with(table(), foot(giveBack));
  }

  private WordingCard(Words words, String headline) {
    this.words = words;
    this.headline = headline;
  }

  /** What a file would make of them. */
  static WordingCard preview(Words words, Runnable store, Runnable leave) {
    Formats formats = Formats.current();
    String name = words.title().in(formats.locale()) + " " + words.version();
    WordingCard card = new WordingCard(words, "");
    Button use = new Button(card.getTranslation("guest.wording.use"), click -> store.run());
    use.addThemeVariants(ButtonVariant.PRIMARY);
    Button not = new Button(card.getTranslation("guest.wording.leave"), click -> leave.run());
    not.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(use, not);
    acts.addClassName("gt-form__actions");
    card.getContent()
        .raised()
        .intro(card.getTranslation("guest.wording.preview", words.questions().size(), name))
        .with(card.table(), acts);
    return card;
  }

  @Override
  protected Card initContent() {
    return headline.isEmpty()
        ? new Card(getTranslation("guest.wording.preview.headline"))
        : new Card(headline);
  }

  private String standing() {
    return words.own() && words.by() != null && words.at() != null
        ? getTranslation(
            "guest.wording.standing.own",
            words.sequence(),
            words.by(),
            Formats.current().moment(words.at()))
        : getTranslation("guest.wording.standing.ours");
  }

  private Div table() {
    Locale locale = Formats.current().locale();
    NativeTable table = new NativeTable();
    table.addClassNames("gt-table", "gt-table--wide");
    NativeTableRow head = table.getHead().addRow();
    head(head, getTranslation("guest.wording.item"));
    for (Voice voice : Voice.values()) {
      head(head, getTranslation("guest.round.whom." + voice));
    }
    for (Question question : words.questions()) {
      NativeTableRow row = table.getBody().addRow();
      NativeTableHeaderCell item = row.addHeaderCell();
      item.setText(question.item());
      item.getElement().setAttribute("scope", "row");
      for (Voice voice : Voice.values()) {
        row.addDataCell().setText(Objects.requireNonNull(question.words().get(voice)).in(locale));
      }
    }
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("guest.wording.title"));
    return scroll;
  }

  private static void head(NativeTableRow row, String text) {
    NativeTableHeaderCell cell = row.addHeaderCell();
    cell.setText(text);
    cell.getElement().setAttribute("scope", "col");
  }

  private Component foot(Runnable giveBack) {
    Div foot = new Div(file());
    foot.addClassNames("gt-row", "gt-row--wrap");
    if (words.own()) {
      Button back = new Button(getTranslation("guest.wording.giveBack"), click -> giveBack.run());
      back.addThemeVariants(ButtonVariant.TERTIARY);
      back.addClassName("gt-end");
      foot.add(back);
    }
    return foot;
  }

  private Anchor file() {
    byte[] bytes = words.yaml().getBytes(StandardCharsets.UTF_8);
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event ->
                new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    words.instrument() + "-guests.yaml",
                    "application/yaml; charset=utf-8",
                    bytes.length));
    return new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("guest.wording.file"));
  }
}
