package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.AlphaLevel;
import nl.getrouw.agreement.Level;
import nl.getrouw.audit.ui.consensus.AgreementFigures.Figure;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Note;

/** What the figures on agreement mean, and what they were computed from. */
final class AgreementExplanation extends Dialog {

  private final AgreementFigures figures;
  private final Div text = new Div();

  AgreementExplanation(AgreementReport report, Instrument instrument) {
    figures = new AgreementFigures(this, report);
    setHeaderTitle(getTranslation("consensus.explain.title"));
    addClassName("gt-explanation");
    text.addClassName("gt-stack");
    Level level = report.level();
    if (level != null) {
      text.add(new Paragraph(getTranslation("consensus.explain.level." + level.name())));
    }
    text.add(new Note(basis(report, instrument)));
    add("consensus.exact", figures.exact(), "consensus.explain.exact");
    add("consensus.withinOne", figures.withinOne(), "consensus.explain.withinOne");
    add("consensus.ac2", figures.coefficient(report.ac2()), "consensus.explain.ac2");
    if (report.kappa() != null) {
      add("consensus.kappa", figures.coefficient(report.kappa()), "consensus.explain.kappa");
    }
    if (report.alpha() != null) {
      add("consensus.alpha", figures.coefficient(report.alpha()), "consensus.explain.alpha");
    }
    AlphaLevel alphaLevel = report.alphaLevel();
    if (alphaLevel != null) {
      text.add(new Paragraph(getTranslation("consensus.explain.alpha." + alphaLevel.name())));
    }
    Paragraph sources = new Paragraph(getTranslation("consensus.explain.sources"));
    sources.addClassName("gt-caption");
    text.add(sources);
    add(text);
    Button close = new Button(getTranslation("consensus.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }

  private void add(String name, Figure figure, String meaning) {
    H3 head = new H3(getTranslation(name) + ": " + figure.value() + " ");
    if (!figure.note().isEmpty()) {
      Span note = new Span(figure.note());
      note.addClassNames("gt-caption", "gt-explanation__note");
      head.add(note);
    }
    Section section = new Section(head, new Paragraph(getTranslation(meaning)));
    section.addClassName("gt-explanation__figure");
    text.add(section);
  }

  /** Which scores went in, how many items, and which did not. */
  private String basis(AgreementReport report, Instrument instrument) {
    StringBuilder basis =
        new StringBuilder(getTranslation("consensus.explain.basis", report.unitsCompared()));
    if (report.unitsLeftOut() > 0) {
      basis.append(' ').append(getTranslation("consensus.explain.leftOut", report.unitsLeftOut()));
    }
    if (instrument.items().stream().map(Item::scale).distinct().count() > 1) {
      basis.append(' ').append(getTranslation("consensus.explain.oneScale"));
    }
    return basis.toString();
  }
}
