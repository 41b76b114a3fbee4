package io.github.newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.github.newsgraph.cli.Main;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;

/** The map of the house: which package may know which, and what only one of them may do. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  static final String ROOT = "io.github.newsgraph";

  /** The way of an article, from left to right. A package knows only packages to its left. */
  private static final List<String> WAY =
      List.of(
          "article",
          "text",
          "frame",
          "claim",
          "entity",
          "graph",
          "store",
          "query",
          "evaluation",
          "export",
          "server",
          "build",
          "cli");

  @ArchTest
  static final ArchRule packagesDependOnlyLeftwards =
      CompositeArchRule.of(
              WAY.stream()
                  .limit(WAY.size() - 1)
                  .map(name -> noneOf(name).mayKnow(rightOf(name)))
                  .toList())
          .as("packages know only those to their left in " + WAY);

  @ArchTest
  static final ArchRule theLeavesDoNotKnowEachOther =
      CompositeArchRule.of(noneOf("server").mayKnow(List.of("export", "evaluation")))
          .and(noneOf("export").mayKnow(List.of("evaluation")))
          .and(noneOf("build").mayKnow(List.of("query", "evaluation", "export", "server")));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTextKnowsTheModels =
      onlyIn(Set.of("text"), "opennlp..", "ai.onnxruntime..");

  @ArchTest
  static final ArchRule onlyStoreOpensTheDatabase =
      onlyIn(Set.of("store"), "org.apache.jena.tdb2..", "org.apache.jena.dboe..");

  /** A query may name what a person asks for; what is named in the graph is named by graph. */
  @ArchTest
  static final ArchRule onlyGraphMintsIris =
      noClasses()
          .that()
          .resideOutsideOfPackages(within(Set.of("graph", "query")))
          .should()
          .callMethod(NodeFactory.class, "createURI", String.class)
          .orShould()
          .callMethod(ResourceFactory.class, "createResource", String.class)
          .orShould()
          .callMethod(ResourceFactory.class, "createProperty", String.class)
          .orShould()
          .callMethod(Model.class, "createResource", String.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyServerServes =
      onlyIn(
          Set.of("server"), "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule onlyTheCommandLineTalksToThePerson =
      onlyIn(Set.of("cli"), "picocli..", "me.tongfei.progressbar..");

  @ArchTest
  static final ArchRule nothingBeforeTheGraphKnowsQuadsOrModels =
      noClasses()
          .that()
          .resideInAnyPackage(within(Set.of("article", "text", "frame", "claim")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that(DescribedPredicate.not(equivalentTo(Main.class)))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethodWhere(DescribedPredicate.describe("Java is ended", ArchitectureTest::endsJava))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that(modifier(JavaModifier.STATIC))
          .and(DescribedPredicate.not(modifier(JavaModifier.SYNTHETIC)))
          .should()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatAClassIsFor =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Utility|Helper|Helpers|Impl|Manager|Common)")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..impl..", "..model..", "..helper..");

  @ArchTest
  static final ArchRule everyClassStandsOnTheWay =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .should()
          .resideOutsideOfPackages(
              Stream.concat(Stream.of(ROOT), Arrays.stream(within(Set.copyOf(WAY))))
                  .toArray(String[]::new));

  @Test
  void theWayNamesEachPackageOnce() {
    assertTrue(WAY.size() == Set.copyOf(WAY).size(), () -> "twice in " + WAY);
  }

  private static boolean endsJava(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(Runtime.class)
        && Set.of("halt", "exit").contains(call.getName());
  }

  private static ArchRule onlyIn(Set<String> names, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(within(names))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .allowEmptyShould(true);
  }

  private static List<String> rightOf(String name) {
    return WAY.subList(WAY.indexOf(name) + 1, WAY.size());
  }

  private static String[] within(Set<String> names) {
    return names.stream()
        .sorted()
        .map(name -> ROOT + "." + name + "..")
        .collect(Collectors.toList())
        .toArray(String[]::new);
  }

  private static Those noneOf(String name) {
    return new Those(name);
  }

  /** The classes of a package, about which a rule is made. */
  private record Those(String name) {
    ArchRule mayKnow(List<String> others) {
      return noClasses()
          .that()
          .resideInAPackage(ROOT + "." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(within(Set.copyOf(others)))
          .allowEmptyShould(true);
    }
  }
}
