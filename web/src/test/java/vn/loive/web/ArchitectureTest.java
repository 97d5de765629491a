package vn.loive.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The web shows what the processes do; it stores nothing and knows no engine. */
@AnalyzeClasses(packages = "vn.loive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theWebKnowsNoEngineAndNoStorage = noClasses()
            .that()
            .resideInAPackage("vn.loive.web..")
            // a fault's cause is told apart by its class
            .and()
            .haveSimpleNameNotStartingWith("Trouble")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "jakarta.persistence..", "org.hibernate..", "java.sql..", "..store..");

    @ArchTest
    static final ArchRule theProcessesDoNotKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("vn.loive.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.loive.web..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule restStandsInItsOwnFolders =
            classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("vn.loive.web.*.rest");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .resideInAPackage("vn.loive.web..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");
}
