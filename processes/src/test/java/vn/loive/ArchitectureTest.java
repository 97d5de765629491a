package vn.loive;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import vn.loive.shared.DomainEvent;

/** The arrows between the features: this test is the drawing. */
@AnalyzeClasses(packages = "vn.loive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each feature, and all that it may know. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("schema", List.of()),
            Map.entry("production", List.of("identity")),
            Map.entry("reference", List.of("shared")),
            Map.entry("identity", List.of("shared", "audit")),
            Map.entry("deadline", List.of("shared")),
            Map.entry("quota", List.of("shared")),
            Map.entry("document", List.of("shared", "quota")),
            Map.entry("engine", List.of("shared")),
            Map.entry("audit", List.of("shared")),
            Map.entry("notification", List.of("shared", "quota")),
            Map.entry("contact", List.of("shared", "identity", "quota")),
            Map.entry("facility", List.of("shared", "reference", "identity", "deadline")),
            Map.entry(
                    "administration",
                    List.of(
                            "shared",
                            "reference",
                            "identity",
                            "deadline",
                            "procedure",
                            "routing",
                            "workqueue",
                            "engine",
                            "notification")),
            Map.entry("procedure", List.of("shared", "deadline", "engine")),
            Map.entry(
                    "intake",
                    List.of(
                            "shared",
                            "reference",
                            "identity",
                            "contact",
                            "deadline",
                            "document",
                            "quota",
                            "procedure",
                            "engine")),
            Map.entry(
                    "routing",
                    List.of("shared", "reference", "identity", "deadline", "procedure", "facility", "intake", "audit")),
            Map.entry(
                    "workqueue",
                    List.of(
                            "shared",
                            "reference",
                            "identity",
                            "deadline",
                            "quota",
                            "procedure",
                            "intake",
                            "routing",
                            "engine",
                            "audit")),
            Map.entry("rehabilitation", List.of("shared", "identity", "facility", "intake", "routing")),
            Map.entry("conversation", List.of("shared", "reference", "identity", "intake", "audit", "workqueue")));

    @ArchTest
    static final ArchRule everyFeatureKnowsOnlyWhatItsArrowsShow =
            classes().that().resideInAPackage("vn.loive..").should(followTheArrows());

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOtherInCircles =
            slices().matching("vn.loive.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheEngineKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackage("vn.loive.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("another distribution of the engine must be a change of one package");

    @ArchTest
    static final ArchRule storageAndStepsAreAFeaturesOwn =
            classes().that(resideInAnyPackage("..store..", "..bpmn..")).should(beUsedOnlyInTheirFeature());

    @ArchTest
    static final ArchRule stepsOfModelsAreNamedBeans = classes()
            .that()
            .resideInAPackage("..bpmn..")
            .and()
            .areNotAssignableTo(DomainEvent.class)
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .beAnnotatedWith(Named.class);

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsAndIsNullMarked =
            classes().that().resideInAPackage("vn.loive..").should(lieInANullMarkedPackage());

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("tests move the clock: use the injected java.time.Clock");

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows of the house") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String feature = feature(from);
                List<String> known = ARROWS.get(feature);
                if (known == null) {
                    events.add(SimpleConditionEvent.violated(from, feature + " has no arrows yet"));
                    return;
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("vn.loive."))
                        .filter(arrow -> !feature(arrow.getTargetClass()).equals(feature))
                        .filter(arrow -> !known.contains(feature(arrow.getTargetClass())))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(from, arrow.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirFeature() {
        return new ArchCondition<>("be used in their feature only") {
            @Override
            public void check(JavaClass inner, ConditionEvents events) {
                inner.getDirectDependenciesToSelf().stream()
                        .filter(arrow -> !feature(arrow.getOriginClass()).equals(feature(inner)))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(inner, arrow.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package that is described and @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked =
                        Stream.of(type.getPackage()).anyMatch(place -> place.isAnnotatedWith(NullMarked.class));
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static String feature(JavaClass type) {
        String inside = type.getPackageName().substring("vn.loive.".length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
