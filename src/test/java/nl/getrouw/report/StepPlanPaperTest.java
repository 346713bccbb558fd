package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StepPlanPaperTest {

  @Autowired Fixture fixture;
  @Autowired Methods methods;
  @Autowired Texts texts;

  @Test
  void theWholePlanIsOnPaperInBothLanguages() throws IOException {
    Fixture.Organisation spil = fixture.organisation();
    Actor esra = spil.actor(spil.person("Esra Demir", Role.TEAM_MEMBER, spil.team("Wilgenhof")));
    Method method = methods.get(esra, "succes");

    for (var language : new java.util.Locale[] {Texts.DUTCH, Texts.ENGLISH}) {
      String text = text(Press.pdf(new StepPlanPaper(method, texts, language).paper()));
      assertThat(text).contains(method.name().in(language));
      for (Method.Step step : method.steps()) {
        assertThat(text).contains(step.name().in(language));
      }
    }
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
