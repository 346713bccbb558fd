package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.learning.training.ImportPreview.Run;

/** The files that were imported last. */
final class ImportSide extends Composite<Card> {

  ImportSide(List<Run> latest) {
    if (latest.isEmpty()) {
      getContent()
          .with(
              new EmptyState(
                  "file-spreadsheet",
                  text("training.import.latest.none"),
                  text("training.import.latest.none.text")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Run run : latest) {
      ListItem line =
          new ListItem(
              new TwoLines(
                  run.fileName(),
                  text(
                      "training.import.latest.text",
                      run.rows(),
                      run.certificates(),
                      run.by(),
                      Formats.current().moment(run.at()))));
      line.addClassName("gt-line");
      list.add(line);
    }
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(text("training.import.latest"));
  }
}
