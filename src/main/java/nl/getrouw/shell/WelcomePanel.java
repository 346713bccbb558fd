package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What Getrouw is, beside the sign-in form: the chain of seven links and one sentence. */
final class WelcomePanel extends Composite<Aside> {

  private static final String CHAIN = picture("/META-INF/resources/images/chain.svg");

  WelcomePanel() {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Div brand = new Div(mark, new Text("Getrouw"));
    brand.addClassName("gt-brand");
    Div middle =
        new Div(
            new Html("<div>" + CHAIN + "</div>"),
            paragraph("gt-welcome__headline", "shell.signIn.promise"),
            paragraph("gt-welcome__lead", "shell.signIn.about"));
    middle.addClassName("gt-welcome__middle");
    Paragraph foot = paragraph("gt-welcome__foot", "shell.signIn.privacy");
    foot.addClassName("gt-caption");
    getContent().addClassName("gt-welcome");
    getElement().setAttribute("aria-label", getTranslation("shell.signIn.aboutGetrouw"));
    getContent().add(brand, middle, foot);
  }

  private Paragraph paragraph(String style, String key) {
    Paragraph paragraph = new Paragraph(getTranslation(key));
    paragraph.addClassName(style);
    return paragraph;
  }

  private static String picture(String path) {
    try (InputStream file = Objects.requireNonNull(WelcomePanel.class.getResourceAsStream(path))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
