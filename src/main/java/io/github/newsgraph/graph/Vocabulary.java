package io.github.newsgraph.graph;

import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.EntityType;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology, and of the vocabularies beside it, that the graph is written in. */
public final class Vocabulary {
  /** Namespace of the ontology's terms, prefix {@code ng:}. */
  public static final String NG = "https://w3id.org/newsgraph/ontology#";

  /** The named graph that holds the ontology. */
  public static final Node ONTOLOGY = iri("https://w3id.org/newsgraph/ontology");

  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String SCHEMA = "https://schema.org/";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";

  /** The usual prefixes of all these vocabularies. */
  public static final SortedMap<String, String> PREFIXES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "ng", NG,
                  "nif", NIF,
                  "schema", SCHEMA,
                  "dct", DCT,
                  "skos", SKOS,
                  "rdfs", RDFS,
                  "rdf", RDF,
                  "owl", OWL,
                  "prov", PROV,
                  "xsd", "http://www.w3.org/2001/XMLSchema#")));

  public static final Node TYPE = iri(RDF + "type");
  public static final Node REIFIES = iri(RDF + "reifies");
  public static final Node SUBJECT = iri(RDF + "subject");
  public static final Node PREDICATE = iri(RDF + "predicate");
  public static final Node OBJECT = iri(RDF + "object");
  public static final Node LABEL = iri(RDFS + "label");
  public static final Node SUB_PROPERTY_OF = iri(RDFS + "subPropertyOf");
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");
  static final Node NOTATION = iri(SKOS + "notation");
  public static final Node SAME_AS = iri(OWL + "sameAs");
  public static final Node SUB_CLASS_OF = iri(RDFS + "subClassOf");
  public static final Node INVERSE_OF = iri(OWL + "inverseOf");
  public static final Node SYMMETRIC = iri(OWL + "SymmetricProperty");
  public static final Node TRANSITIVE = iri(OWL + "TransitiveProperty");

  public static final Node ARTICLE = ng("Article");
  public static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
  public static final Node HEADLINE = iri(SCHEMA + "headline");
  public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  public static final Node IDENTIFIER = iri(DCT + "identifier");
  public static final Node SOURCE = iri(DCT + "source");
  public static final Node LANGUAGE = iri(DCT + "language");
  public static final Node SHA256 = ng("sha256");
  public static final Node FINGERPRINT = ng("fingerprint");
  public static final Node FINGERPRINT_BAND = ng("fingerprintBand");
  public static final Node NEAR_DUPLICATE_OF = ng("nearDuplicateOf");
  public static final Node REPRESENTED_BY = ng("representedBy");

  public static final Node ARTICLE_VERSION = ng("ArticleVersion");
  public static final Node WAS_REVISION_OF = iri(PROV + "wasRevisionOf");

  public static final Node PASSAGE = ng("Passage");
  public static final Node IN_ARTICLE = ng("inArticle");
  public static final Node BEGIN_INDEX = iri(NIF + "beginIndex");
  public static final Node END_INDEX = iri(NIF + "endIndex");
  public static final Node TEXT = ng("text");

  public static final Node MENTION = ng("Mention");
  public static final Node MENTION_OF = ng("mentionOf");
  public static final Node MENTION_KIND = ng("mentionKind");
  public static final Node MENTION_TYPE = ng("mentionType");
  public static final Node LINKED_BY = ng("linkedBy");
  public static final Node IN_CHAIN = ng("chain");

  public static final Node LOCAL_ENTITY = ng("LocalEntity");
  public static final Node DENOTES = ng("denotes");
  public static final Node LOCAL_NAME = ng("localName");
  public static final Node LOCAL_TYPE = ng("localType");
  public static final Node NAMED = ng("named");
  public static final Node PROPER_NAME = ng("properName");
  public static final Node KNOWN = ng("known");
  public static final Node OCCUPATION = ng("occupation");
  public static final Node AFFILIATION = ng("affiliation");
  public static final Node CONTEXT = ng("context");
  public static final Node BLOCK_KEY = ng("blockKey");
  public static final Node COMMON = ng("commonThing");
  public static final Node BEARERS = ng("bearers");
  public static final Node OUTCOME = ng("outcome");
  public static final Node JOINED_BY = ng("joinedBy");
  public static final Node IS_REPLACED_BY = iri("http://purl.org/dc/terms/isReplacedBy");
  public static final Node UNDECIDED = ng("undecided");

  public static final Node CLAIM = ng("Claim");
  public static final Node CLAIM_ROW = ng("claimRow");
  public static final Node STATUS = ng("status");
  public static final Node PLOVER = ng("plover");
  public static final Node SAID_BY = ng("saidBy");
  public static final Node SUBJECT_PHRASE = ng("subjectPhrase");
  public static final Node OBJECT_PHRASE = ng("objectPhrase");
  public static final Node IN_PASSAGE = ng("passage");
  public static final Node TRIGGER = ng("trigger");
  public static final Node RULE = ng("rule");
  public static final Node CONFIDENCE = ng("confidence");
  public static final Node WHEN = ng("when");
  public static final Node TIME_INTERVAL = ng("TimeInterval");
  public static final Node TIME_TEXT = ng("timeText");
  public static final Node BEGINS = ng("begins");
  public static final Node ENDS = ng("ends");
  public static final Node ARGUMENTS = ng("arguments");
  public static final Node RELATED_TO = ng("relatedTo");
  public static final Node ASSERTED = status(Status.ASSERTED);

  public static final Node DECIDED_TO_BE = ng("decidedToBe");
  public static final Node REJECTED_BY = ng("rejectedBy");
  public static final Node NUMBER = ng("number");
  public static final Node OPERAND = ng("operand");
  public static final Node OPERAND_CLASS = ng("Operand");
  public static final Node POINTS_AT = ng("pointsAt");
  public static final Node SEEN_IN = ng("seenIn");
  public static final Node SPLITS_OFF = ng("splitsOff");
  public static final Node BECOMES = ng("becomes");
  public static final Node GIVEN_LABEL = ng("givenLabel");
  public static final Node GIVEN_ALIAS = ng("givenAlias");
  public static final Node WITHDRAWN_ALIAS = ng("withdrawnAlias");
  public static final Node GIVEN_TYPE = ng("givenType");
  public static final Node REJECTED_CLAIM = ng("rejectedClaim");
  public static final Node AGENT = iri(PROV + "Agent");
  public static final Node ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
  public static final Node ACTIVITY = iri(PROV + "Activity");
  public static final Node SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");
  public static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
  public static final Node STARTED_AT = iri(PROV + "startedAtTime");
  public static final Node ENDED_AT = iri(PROV + "endedAtTime");
  public static final Node COMMENT = iri(RDFS + "comment");

  public static final Node ENTRY_TYPE = ng("entryType");
  public static final Node ENTRY_LABEL = ng("entryLabel");
  public static final Node ENTRY_ALIAS = ng("entryAlias");
  public static final Node ENTRY_ID = ng("entryId");
  public static final Node ENTRY_SOURCE = ng("entrySource");

  public static final Node STORE = ng("Store");
  public static final Node BASE = ng("base");
  public static final Node READING = ng("reading");
  public static final Node UNFINISHED = ng("unfinished");
  public static final Node FORMAT = ng("format");
  public static final Node ONTOLOGY_SHA256 = ng("ontologySha256");

  public static final Node BUILD = ng("Build");
  public static final Node BUILDING = ng("building");
  public static final Node VERSION = ng("version");
  public static final Node RULES_SHA256 = ng("rulesSha256");
  public static final Node BUILD_OPTION = ng("buildOption");
  public static final Node ARTICLES_READ = ng("articlesRead");
  public static final Node ARTICLES_ADDED = ng("articlesAdded");
  public static final Node ARTICLES_CHANGED = ng("articlesChanged");

  private static final Map<Class<? extends Decision>, String> DECISIONS =
      Map.of(
          Decision.Merge.class, "Merge",
          Decision.Split.class, "Split",
          Decision.Rename.class, "Rename",
          Decision.Alias.class, "AliasChange",
          Decision.Retype.class, "TypeChange",
          Decision.RejectClaim.class, "Rejection");

  private Vocabulary() {}

  /** A term of the ontology. */
  public static Node ng(String localName) {
    return iri(NG + localName);
  }

  /** Whether a node is a term of the ontology. */
  public static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(NG);
  }

  /** The class of a kind of entity: {@code ng:Person}. */
  public static Node type(EntityType type) {
    return ng(capitalized(type.name()));
  }

  /** The kind of entity that a class stands for, none if it is another class. */
  static Optional<EntityType> typeOf(Node node) {
    return Arrays.stream(EntityType.values()).filter(t -> type(t).equals(node)).findFirst();
  }

  /** The class of a kind of decision: {@code ng:Merge}. */
  static Node decision(Class<? extends Decision> kind) {
    return ng(DECISIONS.get(kind));
  }

  /** The term for how firmly something is said: {@code ng:Planned}. */
  public static Node status(Status status) {
    return ng(capitalized(status.name()));
  }

  private static String capitalized(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
