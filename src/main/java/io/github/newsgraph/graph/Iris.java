package io.github.newsgraph.graph;

import io.github.newsgraph.entity.CommonThing;
import io.github.newsgraph.text.EntityType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * The IRIs of one store, all under its base.
 *
 * @param base an absolute IRI that ends with {@code /} or {@code #}
 */
public record Iris(String base) {
  /** The base of a store that was created without one. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String COMMON = "common/";
  private static final String LOCAL_ENTITY = "entity=";
  private static final String PASSAGE = "char=";
  private static final String VERSION = "version=";
  private static final int VERSION_DIGITS = 16;

  /**
   * @throws IllegalArgumentException if the base is no absolute IRI; a missing slash is added
   */
  public Iris {
    if (!isAbsolute(base)) {
      throw new IllegalArgumentException("not an absolute IRI: " + base);
    }
    base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
  }

  private static boolean isAbsolute(String iri) {
    try {
      return !iri.isBlank() && IRIx.create(iri).isReference();
    } catch (IRIException e) {
      return false;
    }
  }

  /** An article, and the named graph of all that it says. */
  public Node article(String id) {
    return mint("article/", id);
  }

  /** A stretch of an article's text, in code points. */
  Node passage(String article, int begin, int end) {
    return fragment(article, PASSAGE + begin + "," + end);
  }

  /** Whether a node is the named graph of an article, or something in its text. */
  public boolean isOfArticle(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "article/");
  }

  /** Whether a node is a stretch of an article's text that {@link #passage} minted. */
  public boolean isPassage(Node node) {
    return isOfArticle(node) && node.getURI().contains("#" + PASSAGE);
  }

  /** A mention by its place in an article, in code points. */
  public Node mention(String article, int begin, int end) {
    return fragment(article, "mention=" + begin + "," + end);
  }

  /** A local entity of an article by its number. */
  public Node localEntity(String article, int number) {
    return fragment(article, LOCAL_ENTITY + number);
  }

  /** A former version of an article by the SHA-256 of its text. */
  public Node version(String article, String sha256) {
    return fragment(article, VERSION + sha256.substring(0, VERSION_DIGITS));
  }

  static boolean isVersion(Node node) {
    return node.isURI() && node.getURI().contains("#" + VERSION);
  }

  /** The number of a local entity in its article. */
  public static int localEntityNumber(Node localEntity) {
    String iri = localEntity.getURI();
    return Integer.parseInt(iri.substring(iri.lastIndexOf('#') + 1 + LOCAL_ENTITY.length()));
  }

  /** A claim by what its IRI ends with. */
  public Node claim(String hash) {
    return mint("claim/", hash);
  }

  Node time(Node claim) {
    return NodeFactory.createURI(claim.getURI() + "#when");
  }

  /** An entity by its local name. */
  public Node entity(String localName) {
    return mint("id/", localName);
  }

  /** Whether a node is the IRI of an entity of this store. */
  public boolean isEntity(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "id/");
  }

  /** A relation that the text names and the ontology does not. */
  public Node openRelation(String name) {
    return mint("rel/", name);
  }

  /** The named graph of common things, how many there are and what they are held to be. */
  public Node commonGraph() {
    return NodeFactory.createURI(base + "common");
  }

  /** What articles call by a common noun. */
  public Node common(CommonThing thing) {
    String type = thing.type().name().toLowerCase(Locale.ROOT);
    return NodeFactory.createURI(base + COMMON + type + "/" + encoded(thing.name()));
  }

  /** The common thing of an IRI of {@link #common}. */
  public CommonThing common(Node node) {
    String[] parts = node.getURI().substring(base.length() + COMMON.length()).split("/", 2);
    EntityType type = EntityType.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new CommonThing(type, decoded(parts[1]));
  }

  /** The named graph of what people decided. */
  public Node curationGraph() {
    return NodeFactory.createURI(base + "curation");
  }

  /** An entry of the curation log. */
  public Node curation(int number) {
    return mint("curation/", Integer.toString(number));
  }

  /** One of the entities that an entry of the curation log is about, from 1. */
  Node operand(int entry, int number) {
    return NodeFactory.createURI(curation(entry).getURI() + "#" + number);
  }

  /** A person who decides about identity. */
  Node curator(String name) {
    return mint("curator/", name);
  }

  /** The name that an entity, an article or a claim was minted with, empty if it was not. */
  public Optional<String> name(String kind, Node node) {
    String start = base + kind;
    return node.isURI() && node.getURI().startsWith(start)
        ? Optional.of(decoded(node.getURI().substring(start.length())))
        : Optional.empty();
  }

  /** The local name of an entity of this store, as it was before it was encoded. */
  public Optional<String> entityName(Node node) {
    return name("id/", node);
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  /** The named graph of facts about the store itself. */
  public Node storeGraph() {
    return NodeFactory.createURI(base + "store");
  }

  /** The named graph of the links between articles that share most of their text. */
  public Node duplicatesGraph() {
    return NodeFactory.createURI(base + "duplicates");
  }

  /** The named graph of facts that follow from those that articles assert. */
  public Node inferredGraph() {
    return NodeFactory.createURI(base + "inferred");
  }

  /** The named graph of what builds there were, and which articles they read. */
  public Node buildsGraph() {
    return NodeFactory.createURI(base + "builds");
  }

  /** A build by its number, from 1. */
  public Node build(int number) {
    return mint("build/", Integer.toString(number));
  }

  /** A version of the program that builds. */
  public Node software(String version) {
    return mint("software/newsgraph-", version);
  }

  /** The named graph of what a user knows. */
  public Node knowledgeGraph() {
    return NodeFactory.createURI(base + "knowledge");
  }

  private Node fragment(String article, String fragment) {
    return NodeFactory.createURI(article(article).getURI() + "#" + fragment);
  }

  private Node mint(String kind, String name) {
    return NodeFactory.createURI(base + kind + encoded(name));
  }

  /**
   * Letters and digits of all scripts stay readable, and so do {@code - . _ ~}; the rest is
   * percent-encoded (RFC 3987, iunreserved), also a name of dots only, which would be a path.
   */
  static String encoded(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    boolean dots = normal.chars().allMatch(c -> c == '.');
    StringBuilder iri = new StringBuilder();
    normal.codePoints().forEach(c -> append(iri, c, !dots && isReadable(c)));
    return iri.toString();
  }

  private static boolean isReadable(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || "-._~".indexOf(c) >= 0;
  }

  private static void append(StringBuilder iri, int c, boolean readable) {
    if (readable) {
      iri.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      iri.append(String.format("%%%02X", b));
    }
  }
}
