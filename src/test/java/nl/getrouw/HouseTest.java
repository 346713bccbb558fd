package nl.getrouw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;

/** One package per feature, dependencies in one direction. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.getrouw");

  @Test
  void featuresDependOnEachOtherInOneDirection() {
    check(slices().matching("nl.getrouw.(*)..").should().beFreeOfCycles());
  }

  @Test
  void theRoomsOfAnAuditDoNotKnowEachOther() {
    check(slices().matching("nl.getrouw.audit.ui.(*)..").should().notDependOnEachOther());
  }

  @Test
  void theKernelKnowsNoFeatureNoVaadinAndNoDatabase() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.getrouw.kernel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.vaadin..", "org.jooq..", "org.springframework..", "nl.getrouw.db.."));
  }

  @Test
  void statisticsAndTheInstrumentModelArePure() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "nl.getrouw.agreement..", "nl.getrouw.instrument.file..", "nl.getrouw.trend")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.vaadin..", "org.jooq..", "org.springframework..", "nl.getrouw.db.."));
  }

  @Test
  void viewsGetServicesAndRecordsNeverTheDatabase() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("..ui..", "nl.getrouw.shell..", "nl.getrouw.frame..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "nl.getrouw.db.."));
  }

  @Test
  void servicesKnowNoViews() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "nl.getrouw.action",
                "nl.getrouw.audit",
                "nl.getrouw.indicator",
                "nl.getrouw.instrument",
                "nl.getrouw.organisation",
                "nl.getrouw.trail",
                "nl.getrouw.live")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "..ui.."));
  }

  @Test
  void viewsAreThingsOfTheirPackage() {
    check(classes().that().areAnnotatedWith(Route.class).should().notBePublic());
  }

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }
}
