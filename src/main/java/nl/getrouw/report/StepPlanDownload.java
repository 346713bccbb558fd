package nl.getrouw.report;

import java.util.Locale;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a step plan for intervision on paper, to everybody who may use it. */
@RestController
class StepPlanDownload extends Download {

  private final Methods methods;
  private final CurrentUser currentUser;

  StepPlanDownload(Methods methods, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.methods = methods;
    this.currentUser = currentUser;
  }

  /**
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/leren/intervisie/werkvormen/{code:[a-z0-9-]{1,40}}/werkvorm.pdf")
  ResponseEntity<byte[]> plan(
      @PathVariable String code,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    Method method = methods.get(reader, code);
    Locale on = language(language, reader);
    return pdf(
        AuditReports.slug(method.name().in(on)),
        Press.pdf(new StepPlanPaper(method, texts, on).paper()));
  }
}
