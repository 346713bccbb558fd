package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Level;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.audit.ui.consensus.AgreementFigures.Figure;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Icon;

/** What is left to talk about, and how far the auditors agreed before they talked. */
final class AgreementHead extends Composite<Header> {

  private final H1 headline = new H1();
  private final Paragraph same = new Paragraph();

  AgreementHead(AgreementReport report, ConsensusPage page) {
    Div text = new Div(headline, same);
    text.addClassName("gt-agreement__text");
    Button explain =
        new Button(
            getTranslation("consensus.explain"),
            Icon.of("circle-help"),
            click -> new AgreementExplanation(report, page.instrument()).open());
    explain.addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassName("gt-agreement");
    getContent().add(text, figures(report), explain);
    same.setText(same(report, page));
    show(page);
  }

  private String same(AgreementReport report, ConsensusPage page) {
    List<Row> compared =
        page.rows().stream()
            .filter(row -> row.blind().stream().filter(AgreementHead::isScored).count() > 1)
            .toList();
    long equal = compared.stream().filter(row -> !row.differs()).count();
    String key = page.raters().size() == 2 ? "consensus.same.two" : "consensus.same.more";
    String sentence = getTranslation(key, equal, compared.size());
    Level level = report.level();
    return level == null
        ? sentence
        : sentence + " " + getTranslation("consensus.level." + level.name());
  }

  private static boolean isScored(ConsensusPage.Blind blind) {
    return blind.rating() instanceof Rating.Scored;
  }

  private DescriptionList figures(AgreementReport report) {
    AgreementFigures figures = new AgreementFigures(this, report);
    DescriptionList list = new DescriptionList();
    list.addClassName("gt-figures");
    add(list, "consensus.exact", figures.exact());
    add(list, "consensus.withinOne", figures.withinOne());
    add(list, "consensus.ac2", figures.coefficient(report.ac2()));
    if (report.alpha() != null) {
      add(list, "consensus.alpha", figures.coefficient(report.alpha()));
    } else if (report.kappa() != null) {
      add(list, "consensus.kappa", figures.coefficient(report.kappa()));
    }
    return list;
  }

  private void add(DescriptionList list, String key, Figure figure) {
    var value = new DescriptionList.Description(figure.value());
    if (!figure.note().isEmpty()) {
      Span note = new Span(figure.note());
      note.addClassName("gt-caption");
      value.add(" ");
      value.add(note);
    }
    list.add(new Div(new DescriptionList.Term(getTranslation(key)), value));
  }

  /** Says what is left to do now. */
  void show(ConsensusPage page) {
    headline.setText(
        switch (page.state()) {
          case FINAL -> getTranslation("consensus.headline.final");
          case CONCEPT -> getTranslation("consensus.headline.concept");
          default -> getTranslation("consensus.headline", page.open().size());
        });
  }
}
