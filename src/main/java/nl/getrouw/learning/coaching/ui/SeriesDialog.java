package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A session of a row is taken out: this one, or those after it too. */
final class SeriesDialog extends Dialog {

  SeriesDialog(Runnable one, Runnable following) {
    setHeaderTitle(getTranslation("coaching.series.title"));
    add(new Paragraph(getTranslation("coaching.series.text")));
    Button back = new Button(getTranslation("coaching.series.keep"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter()
        .add(back, button("coaching.series.all", following), button("coaching.series.one", one));
  }

  private Button button(String key, Runnable act) {
    return new Button(
        getTranslation(key),
        click -> {
          close();
          act.run();
        });
  }
}
